import Randomness
import Testing

/// The seeded generator against published numbers, and its ranges.
struct SeededGeneratorTests {
  /// The first numbers of the authors' C program `splitmix64.c` for two seeds.
  static let published: [(seed: UInt64, numbers: [UInt64])] = [
    (0, [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F]),
    (
      1_234_567,
      [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
    ),
  ]

  @Test("gives the published numbers", arguments: published)
  func agrees(seed: UInt64, numbers: [UInt64]) {
    var generator = SeededGenerator(seed: seed)
    #expect(numbers.map { _ in generator.next() } == numbers)
  }

  @Test("gives the same numbers to the same seed and others to another")
  func sameSeed() {
    var one = SeededGenerator(seed: 9)
    var same = SeededGenerator(seed: 9)
    var other = SeededGenerator(seed: 10)
    let numbers = (0..<50).map { _ in one.next() }
    #expect(numbers == (0..<50).map { _ in same.next() })
    #expect(numbers != (0..<50).map { _ in other.next() })
  }

  @Test("keeps indices below the bound and reaches all of them", arguments: [1, 2, 3, 7, 100])
  func indices(bound: Int) {
    var generator = SeededGenerator(seed: 3)
    let drawn = Set((0..<bound * 40).map { _ in generator.index(below: bound) })
    #expect(drawn == Set(0..<bound))
  }

  @Test("gives 0 for a bound that leaves nothing", arguments: [0, -1, Int.min])
  func noBound(bound: Int) {
    var generator = SeededGenerator(seed: 3)
    #expect(generator.index(below: bound) == 0)
  }

  @Test("draws indices about equally often")
  func evenly() {
    var generator = SeededGenerator(seed: 5)
    var counts = Array(repeating: 0, count: 10)
    for _ in 0..<10_000 { counts[generator.index(below: 10)] += 1 }
    // Five standard deviations of a count of 1000.
    #expect(counts.allSatisfy { abs($0 - 1000) < 150 })
  }

  @Test("keeps fractions from 0 to under 1")
  func fractions() {
    var generator = SeededGenerator(seed: 5)
    let drawn = (0..<10_000).map { _ in generator.fraction() }
    #expect(drawn.allSatisfy { (0..<1).contains($0) })
    #expect(abs(drawn.reduce(0, +) / 10_000 - 0.5) < 0.02)
  }
}
