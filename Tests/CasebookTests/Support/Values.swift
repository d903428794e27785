import Casebook
import DataFile
import Testing

/// A day of 2026 written as `MM-DD`.
func day(_ text: String) throws -> CivilDate { try #require(CivilDate("2026-\(text)")) }

extension Measure {
  /// A measure of three items from 0 to 3 with only what a test is about.
  static func made(
    id: String = "made", values: ClosedRange<Int> = 0...3, reversed: [Int] = [],
    mean: Bool = false, bands: [Band] = [], caseness: Double? = nil, change: Double? = nil,
    checked: Bool = true, pairing: Pairing? = nil
  ) -> Measure {
    let low = Double(values.lowerBound) * (mean ? 1 : 3)
    let high = Double(values.upperBound) * (mean ? 1 : 3)
    return Measure(
      id: id, name: id.uppercased(), title: "", about: "",
      items: Items(count: 3, values: values, reversed: reversed), range: low...high,
      scoredAsMean: mean, bands: bands,
      caseness: caseness.map { Figure(value: $0, source: "", checked: checked) },
      reliableChange: change.map { Figure(value: $0, source: "", checked: checked) },
      pairing: pairing)
  }

  static let phq = made(id: "phq9", caseness: 10, change: 6, pairing: .core)
  static let gad = made(id: "gad7", caseness: 8, change: 4, pairing: .general)
}

extension ReviewFacts {
  /// The facts of a review of 9 March 2026 with only what a test is about.
  static func made(
    situation: [Situation] = [.steadyProgress],
    usage: Review.Usage = Review.Usage(logins: 1, minutes: 10),
    nextReview: CivilDate? = nil, work: [Review.Work] = [],
    questionnaires: [Review.Questionnaire] = [],
    thread: [Review.Letter] = [], questions: [Review.Question] = [], points: [Review.Point] = [],
    risk: Review.Risk.Level = .none, expects: [String: Applicability] = [:]
  ) throws -> ReviewFacts {
    let review = Review(
      id: "week-2", week: 2, date: try day("03-09"), nextReview: nextReview, situation: situation,
      usage: usage, work: work, questionnaires: questionnaires, thread: thread,
      questions: questions, points: points,
      next: Review.NextStep(module: "m", tools: [], text: "t"),
      risk: Review.Risk(level: risk, cues: [], expected: []), expects: expects)
    return ReviewFacts(review)
  }

  static func point(for criterion: String) -> Review.Point {
    Review.Point(id: "p", criterion: criterion, need: .should, text: "t", cues: ["c"])
  }
}
