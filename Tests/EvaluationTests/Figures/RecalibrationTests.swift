import Evaluation
import Randomness
import Testing

/// Maps from level to level, and what they would bring on a case left out.
struct RecalibrationTests {
  @Test("fits the levels that were wanted")
  func fits() {
    let pairs = [(0, 1), (0, 1), (1, 1), (2, 1), (2, 1), (2, 2), (3, 3)].map {
      (level: $0.0, wanted: $0.1)
    }
    #expect(MonotoneMap(fitting: pairs, top: 3).levels == [1, 1, 1, 3])
  }

  @Test("never turns the order round, even where levels do")
  func monotone() {
    let pairs = [(0, 3), (1, 2), (2, 1), (3, 0)].map { (level: $0.0, wanted: $0.1) }
    let levels = MonotoneMap(fitting: pairs, top: 3).levels
    #expect(levels == levels.sorted())
    #expect(levels == [1, 1, 1, 1])
  }

  @Test("changes nothing without need")
  func identity() {
    #expect(MonotoneMap(fitting: [], top: 3).levels == [0, 1, 2, 3])
    #expect(MonotoneMap(fitting: [(1, 1), (1, 2)], top: 3).levels == [0, 1, 2, 3])
    #expect(MonotoneMap(fitting: [(2, 2)], top: 2).levels == [0, 1, 2])
    #expect(MonotoneMap(fitting: [], top: 3)(7) == 7)
  }

  @Test("has no worse fit than any other map", arguments: UInt64(0)..<20)
  func best(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pairs = (0..<25).map { _ in
      (level: generator.index(below: 4), wanted: generator.index(below: 4))
    }
    let map = MonotoneMap(fitting: pairs, top: 3)
    func error(_ levels: [Int]) -> Int {
      pairs.reduce(0) { $0 + (levels[$1.level] - $1.wanted) * (levels[$1.level] - $1.wanted) }
    }
    for a in 0...3 {
      for b in a...3 {
        for c in b...3 {
          for d in c...3 { #expect(error(map.levels) <= error([a, b, c, d])) }
        }
      }
    }
  }

  /// The engine's levels are one under the markers' throughout, except that of 3.
  private func shifted(cases: [String]) throws -> [ComparedMessage] {
    try cases.flatMap { caseID in
      try [(0, 1), (1, 2), (2, 3), (3, 3), (0, 1)].enumerated().map { place, pair in
        try Compared.message(
          "\(caseID)-\(place)", case: caseID,
          engine: Compared.reading("", ["praise.effort": pair.0]),
          [Compared.reading("A", ["praise.effort": pair.1])])
      }
    }
  }

  @Test("finds that markers are one level more generous, on cases that the map has not seen")
  func generous() throws {
    let evaluation = try Compared.evaluation(
      try shifted(cases: ["one", "two", "three"]), folds: true)
    let figures = try #require(evaluation.recalibration.first)
    #expect(evaluation.recalibration.count == 1)
    #expect(figures.criterion == "praise.effort")
    #expect(figures.messages == 15)
    #expect(figures.map.levels == [1, 2, 3, 3])
    #expect(figures.mappedKappa == 1)
    #expect(try #require(figures.kappa) < 0.8)
  }

  @Test("does not fit to the case that is judged")
  func leftOut() throws {
    // One case alone is shifted: the others say that nothing is to be changed.
    let plain = try ["two", "three"].flatMap { caseID in
      try (0..<8).map { place in
        let levels = ["praise.effort": place % 4]
        return try Compared.message(
          "\(caseID)-\(place)", case: caseID, engine: Compared.reading("", levels),
          [Compared.reading("A", levels)])
      }
    }
    let evaluation = try Compared.evaluation(try shifted(cases: ["one"]) + plain, folds: true)
    let figures = try #require(evaluation.recalibration.first)
    #expect(figures.mappedKappa == figures.kappa)
  }

  @Test("is not worked out for one case, or where folds are not wanted")
  func none() throws {
    let one = try Compared.evaluation(try shifted(cases: ["one"]), folds: true)
    #expect(one.recalibration.isEmpty && one.hasFolds)
    let unwanted = try Compared.evaluation(try shifted(cases: ["one", "two"]))
    #expect(unwanted.recalibration.isEmpty && !unwanted.hasFolds)
  }
}
