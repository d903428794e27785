import Agreement
import Testing

/// Kappa against the values of scikit-learn 1.9.1, `cohen_kappa_score(first, second, weights=…,
/// labels=range(levels))`; the levels were drawn with NumPy's `RandomState`.
struct KappaTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let levels: Int
    let first: [Int]
    let second: [Int]
    let equal: Double
    let linear: Double
    let quadratic: Double

    var testDescription: String { "\(first.count) pairs of \(levels) levels" }
    var confusion: Confusion { Confusion(zip(first, second), levels: levels) }
  }

  static let samples = [
    Sample(
      levels: 4, first: [1, 3, 0, 0, 3, 1, 3, 1, 3, 0, 0, 1, 0, 3, 1, 0, 2, 1, 2, 0],
      second: [1, 3, 1, 2, 3, 3, 3, 3, 3, 0, 0, 1, 0, 3, 1, 0, 3, 1, 1, 0],
      equal: 0.5818815331010454, linear: 0.6691176470588235, quadratic: 0.7540983606557377),
    Sample(
      levels: 3,
      first: [
        0, 1, 0, 2, 2, 0, 2, 1, 1, 2, 0, 0, 0, 1, 2, 0, 2, 2, 2, 1, 2, 0, 1, 0, 0, 2, 2, 1, 2, 0,
      ],
      second: [
        2, 2, 0, 2, 2, 0, 1, 1, 1, 2, 0, 0, 0, 1, 2, 0, 2, 2, 2, 2, 1, 1, 0, 0, 0, 1, 2, 1, 1, 0,
      ],
      equal: 0.5462184873949579, linear: 0.6411483253588517, quadratic: 0.7268588770864948),
    Sample(
      levels: 5, first: [2, 0, 1, 3, 0, 0, 0, 3, 2, 3, 1, 1],
      second: [2, 0, 3, 4, 0, 0, 0, 3, 2, 3, 3, 1],
      equal: 0.6697247706422018, linear: 0.7222222222222222, quadratic: 0.7906976744186046),
    Sample(
      levels: 2, first: [0, 0, 1, 1, 1, 0, 1, 0], second: [0, 0, 1, 1, 1, 0, 1, 0],
      equal: 1, linear: 1, quadratic: 1),
    Sample(
      levels: 4, first: [0, 0, 0, 0], second: [0, 1, 2, 3], equal: 0, linear: 0, quadratic: 0),
  ]

  @Test("agrees with scikit-learn", arguments: samples)
  func reference(sample: Sample) throws {
    let confusion = sample.confusion
    #expect(abs(try #require(confusion.kappa(.equal)) - sample.equal) < 1e-9)
    #expect(abs(try #require(confusion.kappa(.linear)) - sample.linear) < 1e-9)
    #expect(abs(try #require(confusion.kappa(.quadratic)) - sample.quadratic) < 1e-9)
  }

  @Test("does not depend on who is first", arguments: samples)
  func symmetry(sample: Sample) throws {
    let turned = Confusion(zip(sample.second, sample.first), levels: sample.levels)
    for weights in [KappaWeights.equal, .linear, .quadratic] {
      let one = try #require(sample.confusion.kappa(weights))
      let other = try #require(turned.kappa(weights))
      #expect(abs(one - other) < 1e-12)
    }
  }

  @Test("is nil without pairs and 1 where nothing varies and all is the same")
  func ends() {
    #expect(Confusion([], levels: 4).kappa(.quadratic) == nil)
    #expect(Confusion([(2, 2), (2, 2)], levels: 4).kappa(.quadratic) == 1)
    #expect(Confusion([(2, 1), (2, 1)], levels: 4).kappa(.quadratic) == 0)
    #expect(Confusion([(0, 1), (1, 0)], levels: 2).kappa(.quadratic) == -1)
  }
}

/// Tables of counts.
struct ConfusionTests {
  let table = Confusion([(0, 0), (0, 2), (1, 1), (1, 2), (3, 0), (4, 0), (0, -1)], levels: 4)

  @Test("counts pairs within the levels and leaves out others")
  func counts() {
    #expect(table.counts == [[1, 0, 1, 0], [0, 1, 1, 0], [0, 0, 0, 0], [1, 0, 0, 0]])
    #expect(table.total == 5)
  }

  @Test("tells the share within a distance")
  func shares() {
    #expect(table.share(within: 0) == 0.4)
    #expect(table.share(within: 1) == 0.6)
    #expect(table.share(within: 3) == 1)
    #expect(Confusion([], levels: 4).share(within: 1) == nil)
  }

  @Test("is made from counts and fills up short rows")
  func fromCounts() {
    #expect(Confusion(counts: [[1], [2, 3, 9]]).counts == [[1, 0], [2, 3]])
  }

  @Test("adds up")
  func adding() {
    let sum = Confusion(counts: [[1, 2], [3, 4]]).adding(Confusion(counts: [[10, 0], [0, 1]]))
    #expect(sum.counts == [[11, 2], [3, 5]])
  }

  @Test("varies where one side gave two levels")
  func varies() {
    #expect(!Confusion([(1, 1), (1, 1)], levels: 3).varies)
    #expect(!Confusion([(0, 2), (0, 2)], levels: 3).varies)
    #expect(Confusion([(1, 1), (1, 2)], levels: 3).varies)
    #expect(Confusion([(0, 1), (1, 1)], levels: 3).varies)
    #expect(!Confusion([], levels: 3).varies)
  }
}
