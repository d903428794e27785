import Casebook
import Testing

@Suite("Series of scores")
struct ScoreSeriesTests {
  static let book = ShippedContentTests.book

  static func series(_ id: String) throws -> [ScoreSeries] {
    let review = try #require(book.cases[id]?.reviews.first)
    return review.series { book.measures[$0] }
  }

  @Test("all scores of a review, by measure in the order of the file")
  func shipped() throws {
    let series = try Self.series("leanne-half-done")
    #expect(series.map(\.measure.id) == ["phq9", "gad7", "wsas"])
    #expect(
      series.map { $0.scores.map(\.score) } == [[17, 17, 15, 17], [10, 10, 9, 8], [25, 24]])
    #expect(series.map(\.latest.score) == [17, 8, 24])
    #expect(series.map { $0.previous?.score } == [15, 9, 25])
    #expect(series.map(\.first.score) == [17, 10, 25])
    #expect(series.map(\.isCase) == [true, true, nil])
    #expect(
      series.map { $0.band?.name }
        == ["moderately severe", "mild", "moderately severe difficulty or more"])
  }

  @Test("words of a screen")
  func words() throws {
    let series = try Self.series("leanne-half-done")
    #expect(
      series.map(\.wordsSinceLast) == [
        "up 2 since last week, no reliable change", "down 1 since last week, no reliable change",
        "down 1 since 24 February, no reliable change (figure not checked)",
      ])
    #expect(
      series.map(\.wordsSinceStart) == [
        "the same as at the start", "down 2 since the start, no reliable change",
        "down 1 since the start, no reliable change (figure not checked)",
      ])
  }

  @Test("a reliable change over a course")
  func reliable() throws {
    let spin = try #require(try Self.series("ellis-last-release").first)
    #expect(
      spin.wordsSinceStart
        == "down 24 since the start, a reliable improvement (figure not checked)")
    #expect(spin.wordsSinceLast == "up 2 since 4 May, no reliable change (figure not checked)")
    #expect(spin.changeSinceStart?.isReliableImprovement == true)
  }

  @Test("one score alone has no change")
  func alone() throws {
    let one = Review.Questionnaire(measure: "phq9", date: try day("03-02"), total: 12)
    let series = try #require(ScoreSeries(of: .phq, in: [one]))
    #expect(series.previous == nil)
    #expect(series.changeSinceLast == nil)
    #expect(series.changeSinceStart == nil)
    #expect(series.wordsSinceLast == nil)
    #expect(series.wordsSinceStart == nil)
    #expect(ScoreSeries(of: .gad, in: [one]) == nil)
  }

  @Test(
    "last week is five to nine days before",
    arguments: [
      ("03-04", "4 March"), ("03-03", "last week"), ("02-27", "last week"),
      ("02-26", "26 February"),
    ])
  func lastWeek(before: String, words: String) throws {
    let questionnaires = [
      Review.Questionnaire(measure: "phq9", date: try day(before), total: 12),
      Review.Questionnaire(measure: "phq9", date: try day("03-08"), total: 13),
    ]
    let series = try #require(ScoreSeries(of: .phq, in: questionnaires))
    #expect(series.wordsSinceLast == "up 1 since \(words), no reliable change")
  }
}

@Suite("Pairs of measures")
struct PairedMeasuresTests {
  @Test(
    "PHQ-9 goes with the specific measure, or with GAD-7",
    arguments: [
      ("leanne-half-done", ["phq9", "gad7"]), ("ellis-last-release", ["phq9", "spin"]),
      ("kelvin-kitchen-test", ["phq9", "pdss"]), ("nia-missing-minute", ["phq9", "pcl5"]),
      ("dom-gone-quiet", ["phq9", "gad7"]),
    ])
  func pairs(id: String, measures: [String]) throws {
    let book = ShippedContentTests.book
    let programme = try #require(book.cases[id].flatMap { book.programmes[$0.programme] })
    let scores = programme.pairedScores(in: try ScoreSeriesTests.series(id))
    #expect(scores.map(\.measure.id) == measures)
  }

  @Test("a specific measure used once gives way to the general one")
  func usedOnce() throws {
    let spin = Measure.made(
      id: "spin", caseness: 5, pairing: .specific(problems: ["Social Anxiety"]))
    let programme = Programme(
      id: "p", title: "", about: "", step: 3, problem: "social anxiety", basis: "", measures: [],
      modules: [])
    func series(_ measure: Measure, _ totals: [Double]) throws -> ScoreSeries {
      let date = try day("03-02")
      return try #require(
        ScoreSeries(
          of: measure,
          in: totals.map { Review.Questionnaire(measure: measure.id, date: date, total: $0) }))
    }
    let base = [try series(.gad, [9, 7]), try series(.phq, [14, 9])]
    let once = programme.pairedScores(in: base + [try series(spin, [8])])
    #expect(once.map(\.measure.id) == ["phq9", "gad7"])
    let twice = programme.pairedScores(in: base + [try series(spin, [8, 3])])
    #expect(twice.map(\.measure.id) == ["phq9", "spin"])
    #expect(twice.map(\.start) == [14, 8])
    #expect(twice.map(\.end) == [9, 3])
  }
}
