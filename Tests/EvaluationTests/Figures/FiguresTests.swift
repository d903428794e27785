import Agreement
import Evaluation
import Marking
import Testing

/// Figures of small sets whose answers are known: kappa from scikit-learn 1.9.1
/// (`cohen_kappa_score(…, weights="quadratic", labels=[0, 1, 2, 3])`), correlations from SciPy
/// 1.17.1 (`pearsonr`), spread from NumPy 2.4.6 (`std(ddof=1)`); counts by hand.
struct FiguresTests {
  static let engine: [Int?] = [0, 1, 2, 3, 2, 1, 0, nil, 2, 3, 1, 0]
  static let first: [Int?] = [0, 1, 2, 2, 3, 1, 1, 2, 2, 3, 0, 0]
  static let second: [Int?] = [0, 2, 2, 3, 2, 1, 0, 1, nil, 3, 1, 1]

  static func levels() throws -> [ComparedMessage] {
    func reading(_ marker: String, _ level: Int?) -> Reading {
      Compared.reading(marker, level.map { ["praise.effort": $0] } ?? [:])
    }
    return try engine.indices.map { place in
      try Compared.message(
        "m\(place)", case: place < 6 ? "one" : "two", engine: reading("", engine[place]),
        [reading("A", first[place]), reading("B", second[place])])
    }
  }

  @Test("tells how engine and markers agree on a criterion")
  func criterion() throws {
    let evaluation = try Compared.evaluation(try Self.levels(), draws: 1000)
    let figures = try #require(evaluation.criteria.first { $0.criterion == "praise.effort" })
    #expect(figures.engine.messages == 11)
    #expect(figures.engine.pairs == 21)
    #expect(figures.engine.exact == 15.0 / 21)
    #expect(figures.engine.withinOne == 1)
    #expect(abs(try #require(figures.engine.kappa) - 0.8768115942028986) < 1e-9)
    #expect(abs(try #require(figures.engineMean) - 1.3636363636363635) < 1e-9)
    #expect(abs(try #require(figures.markersMean) - 1.4545454545454546) < 1e-9)
    #expect(figures.oneSided == 1)
    #expect(
      figures.confusion.counts == [[4, 2, 0, 0], [1, 4, 1, 0], [0, 0, 4, 1], [0, 0, 1, 3]])
    let interval = try #require(figures.engine.interval)
    #expect(interval.lower < 0.8768 && interval.upper > 0.8768 && interval.upper <= 1)
  }

  @Test("tells how markers agree among themselves")
  func amongMarkers() throws {
    let evaluation = try Compared.evaluation(try Self.levels())
    let figures = try #require(evaluation.criteria.first { $0.criterion == "praise.effort" })
    #expect(figures.markers.messages == 11)
    #expect(figures.markers.pairs == 11)
    #expect(figures.markers.exact == 4.0 / 11)
    #expect(abs(try #require(figures.markers.kappa) - 0.7003891050583657) < 1e-9)
    #expect(evaluation.markers == ["A", "B"])
  }

  @Test("has no figures for a criterion without levels")
  func noLevels() throws {
    let evaluation = try Compared.evaluation(try Self.levels())
    let figures = try #require(evaluation.criteria.first { $0.criterion == "safety.risk" })
    #expect(figures.engine.messages == 0)
    #expect(figures.engine.kappa == nil)
    #expect(figures.engine.interval == nil)
    #expect(figures.engineMean == nil)
    #expect(evaluation.meanKappa == evaluation.criteria[3].engine.kappa)
  }

  @Test("gives the same figures to the same messages and seed")
  func determinism() throws {
    let one = try Compared.evaluation(try Self.levels(), folds: true)
    let other = try Compared.evaluation(try Self.levels(), folds: true)
    #expect(one.criteria == other.criteria)
    #expect(one.total == other.total)
    #expect(one.outcome == other.outcome)
    #expect(one.recalibration == other.recalibration)
    #expect(one.worst == other.worst)
  }

  static func totals() throws -> [ComparedMessage] {
    let engine: [Double?] = [20, 45, 55, 80, 62, 30, 15, 70, nil]
    let first = [25.0, 50, 60, 78, 70, 20, 10, 90, 50]
    let second = [22.0, 41, 66, 85, 58, 35, 12, 80, 50]
    let global = [1, 2.5, 3, 4.5, 3, 2, 1, 5, 2]
    return try engine.indices.map { place in
      try Compared.message(
        "m\(place)",
        engine: engine[place].map { Compared.reading(total: $0) } ?? Compared.withheld,
        [
          Compared.reading("A", total: first[place]), Compared.reading("B", total: second[place]),
        ], global: global[place])
    }
  }

  @Test("tells how totals agree, without those that are withheld")
  func total() throws {
    let figures = try Compared.evaluation(try Self.totals(), draws: 500).total
    #expect(figures.messages == 8)
    #expect(abs(try #require(figures.correlation) - 0.9831163046688517) < 1e-9)
    #expect(figures.meanDifference == -3)
    #expect(abs(try #require(figures.spread) - 6.07100838882165) < 1e-9)
    #expect(figures.engineMean == 47.125)
    #expect(figures.markersMean == 50.125)
    #expect(abs(try #require(figures.globalCorrelation) - 0.9517383573064754) < 1e-9)
    #expect(abs(try #require(figures.markersGlobalCorrelation) - 0.9662167487737465) < 1e-9)
    let interval = try #require(figures.interval)
    #expect(interval.lower < 0.983 && interval.upper > 0.983 && interval.upper <= 1)
  }

  static func outcomes() throws -> [ComparedMessage] {
    let hostile = ["gate.hostile"]
    func marked(_ total: Double, _ gates: [String] = []) -> [Reading] {
      ["A", "B"].map { Compared.reading($0, gates: gates, total: total) }
    }
    func engine(_ outcome: Outcome, _ gates: [String] = []) -> Reading {
      Compared.reading(gates: gates, outcome: outcome)
    }
    return try [
      Compared.message("right", engine: engine(.competent), marked(60)),
      Compared.message("too-good", engine: engine(.skilled), marked(40)),
      Compared.message("too-bad", engine: engine(.referred), marked(80)),
      Compared.message("silent", engine: Compared.withheld, marked(60)),
      Compared.message("harm", engine: engine(.competent), marked(80, hostile)),
      Compared.message("caught", engine: engine(.referred, hostile), marked(20, hostile)),
      Compared.message("wrong-gate", engine: engine(.referred, ["gate.scope"]), marked(60)),
    ]
  }

  @Test("lists the messages whose outcomes differ")
  func outcome() throws {
    let figures = try Compared.evaluation(try Self.outcomes()).outcome
    #expect(figures.confusion.counts == [[1, 2, 1], [1, 1, 0], [1, 0, 0]])
    #expect(figures.passedWrongly == ["too-good", "harm"])
    #expect(figures.failedWrongly == ["too-bad", "silent", "wrong-gate"])
    #expect(figures.harmfulPassed == ["harm"])
    #expect(figures.withheld == ["silent"])
    #expect(figures.engine.messages == 7)
    #expect(figures.engine.exact == 2.0 / 7)
  }

  @Test("tells each gate and all together")
  func gates() throws {
    let evaluation = try Compared.evaluation(try Self.outcomes())
    let hostile = try #require(evaluation.gates.first { $0.gate == "gate.hostile" })
    #expect(hostile.found == ["caught"])
    #expect(hostile.missed == ["harm"])
    #expect(hostile.mistaken == [])
    #expect(hostile.recall == 0.5)
    #expect(hostile.precision == 1)
    let scope = try #require(evaluation.gates.first { $0.gate == "gate.scope" })
    #expect(scope.recall == nil)
    #expect(scope.precision == 0)
    #expect(evaluation.anyGate.gate == nil)
    #expect(evaluation.anyGate.found == ["caught"])
    #expect(evaluation.anyGate.mistaken == ["wrong-gate"])
    #expect(evaluation.anyGate.missed == ["harm"])
    #expect(evaluation.gates.count == 8)
  }

  @Test("tells how often the engine names what a marker names")
  func namings() throws {
    func message(_ id: String, _ engine: String?, _ markers: [String?]) throws -> ComparedMessage {
      try Compared.message(
        id, engine: Compared.reading(fix: engine),
        markers.enumerated().map { Compared.reading("\($0.offset)", fix: $0.element) })
    }
    let (work, tone) = ("feedback.work", "alliance.tone")
    let figures = try Compared.evaluation([
      message("both", work, [work, tone, work]), message("one", tone, [work, tone]),
      message("none", nil, [tone, tone]), message("single", work, [work]),
      message("nobody", work, [nil, nil]),
    ]).fix
    #expect(figures.messages == 4)
    #expect(figures.engine == 0.75)
    // both: all three right; one: right where tone is left, not where it is left out; none: silent.
    #expect(figures.engineWithoutOne == 4.0 / 7)
    // both: work, not tone, work; one: neither; none: both.
    #expect(figures.markers == 4.0 / 7)
    #expect(figures.constant == work)
    #expect(figures.constantShare == 0.75)
    #expect(figures.silent == 1)
  }

  @Test("has a row for each case, sorted")
  func cases() throws {
    let figures = try Compared.evaluation(try Self.levels().reversed()).cases
    #expect(figures.map(\.caseID) == ["one", "two"])
    #expect(figures.map(\.messages) == [6, 6])
    #expect(figures.map(\.sameOutcome) == [6, 6])
    #expect(figures.allSatisfy { $0.correlation == nil && $0.meanDifference == 0 })
    #expect(figures.allSatisfy { ($0.kappa ?? 0) > 0.5 })
  }

  @Test("puts the messages furthest apart first and leaves out those that agree")
  func worst() throws {
    func message(_ id: String, _ engine: Reading, _ level: Int) throws -> ComparedMessage {
      try Compared.message(
        id, engine: engine,
        ["A", "B"].map { Compared.reading($0, ["praise.effort": level, "clarity.plain": 2]) })
    }
    func engine(_ praise: Int, plain: Int = 2) -> Reading {
      Compared.reading("", ["praise.effort": praise, "clarity.plain": plain])
    }
    let worst = try Compared.evaluation([
      message("same", engine(2), 2), message("b-light", engine(2, plain: 1), 2),
      message("a-heavy", engine(1), 3), message("silent", Compared.withheld, 3),
    ]).worst
    #expect(worst.map(\.message.id) == ["silent", "a-heavy", "b-light"])
    // (3 × 9 + 1 × 4) / 4, (3 × 4) / 4, 1 / 4.
    #expect(worst.map(\.distance) == [7.75, 3, 0.25])
    #expect(worst[0].criteria.map(\.criterion) == ["praise.effort", "clarity.plain"])
    #expect(worst[0].criteria.map(\.engine) == [nil, nil])
    #expect(worst[1].criteria.map(\.markers) == [[3, 3]])
  }

  @Test("has no figures, and no fault, without messages")
  func empty() throws {
    let evaluation = try Compared.evaluation([], folds: true)
    #expect(evaluation.criteria.count == 15)
    #expect(evaluation.meanKappa == nil)
    #expect(evaluation.total.correlation == nil)
    #expect(evaluation.outcome.engine.kappa == nil)
    #expect(evaluation.best.constant == nil)
    #expect(evaluation.cases.isEmpty)
    #expect(evaluation.recalibration.isEmpty)
    #expect(evaluation.worst.isEmpty)
  }
}
