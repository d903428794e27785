import Agreement
import Randomness
import Testing

/// Intervals by resampling.
struct BootstrapTests {
  let values = [3.0, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]

  private func interval(seed: UInt64, draws: Int = 1000, level: Double = 0.95) -> Interval? {
    var generator = SeededGenerator(seed: seed)
    return bootstrap(count: values.count, draws: draws, level: level, using: &generator) {
      mean($0.map { values[$0] })
    }
  }

  @Test("is the same for the same seed and another for another")
  func seeds() {
    #expect(interval(seed: 1) == interval(seed: 1))
    #expect(interval(seed: 1) != interval(seed: 2))
  }

  @Test("holds the figure, is near the normal interval, and grows with the level")
  func size() throws {
    let wide = try #require(interval(seed: 1, draws: 4000))
    let narrow = try #require(interval(seed: 1, draws: 4000, level: 0.5))
    let middle = try #require(mean(values))
    let error = try #require(standardDeviation(values)) / Double(values.count).squareRoot()
    #expect(wide.lower < narrow.lower && narrow.upper < wide.upper)
    #expect(narrow.lower < middle && middle < narrow.upper)
    #expect(abs(wide.lower - (middle - 1.96 * error)) < 0.4)
    #expect(abs(wide.upper - (middle + 1.96 * error)) < 0.4)
  }

  @Test("is nil for one item, or where most resamples have no figure")
  func none() {
    var generator = SeededGenerator(seed: 1)
    #expect(bootstrap(count: 1, using: &generator) { _ in 1 } == nil)
    #expect(bootstrap(count: 9, using: &generator) { _ in nil } == nil)
    var calls = 0
    let half = bootstrap(count: 9, draws: 100, using: &generator) { _ in
      calls += 1
      return calls % 2 == 0 ? 1 : nil
    }
    #expect(half == nil)
    #expect(calls == 100)
  }

  @Test("draws as many as there are, with replacement")
  func samples() {
    var generator = SeededGenerator(seed: 1)
    var repeats = 0
    _ = bootstrap(count: 5, draws: 50, using: &generator) { sample in
      #expect(sample.count == 5)
      #expect(sample.allSatisfy { (0..<5).contains($0) })
      if Set(sample).count < 5 { repeats += 1 }
      return 1
    }
    #expect(repeats > 25)
  }
}
