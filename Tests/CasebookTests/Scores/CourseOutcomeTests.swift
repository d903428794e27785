import Casebook
import Testing

@Suite("Outcomes of a course")
struct CourseOutcomeTests {
  static func outcome(phq: (Double, Double), gad: (Double, Double)? = nil) -> CourseOutcome {
    let second = gad.map { CourseScores(measure: .gad, start: $0.0, end: $0.1) }
    return CourseOutcome(
      [CourseScores(measure: .phq, start: phq.0, end: phq.1)] + [second].compactMap(\.self))
  }

  @Test("PHQ-9 14 to 9, GAD-7 9 to 7: recovered, not reliably improved")
  func recoveredOnly() {
    let outcome = Self.outcome(phq: (14, 9), gad: (9, 7))
    #expect(outcome.isRecovery)
    #expect(!outcome.isReliableImprovement)
    #expect(!outcome.isReliableRecovery)
  }

  @Test("PHQ-9 20 to 13: reliably improved, not recovered")
  func improvedOnly() {
    let outcome = Self.outcome(phq: (20, 13))
    #expect(outcome.isReliableImprovement)
    #expect(!outcome.isRecovery)
    #expect(!outcome.isReliableRecovery)
  }

  @Test("PHQ-9 12 to 8, GAD-7 10 to 6: reliably recovered")
  func reliablyRecovered() {
    let outcome = Self.outcome(phq: (12, 8), gad: (10, 6))
    #expect(outcome.isRecovery)
    #expect(outcome.isReliableImprovement)
    #expect(outcome.isReliableRecovery)
    #expect(outcome.scores.map(\.change.verdict) == [.noReliableChange, .reliableImprovement])
  }

  @Test("PHQ-9 8 to 14: reliably worse and a new case")
  func deteriorated() {
    let outcome = Self.outcome(phq: (8, 14))
    #expect(outcome.isReliableDeterioration)
    #expect(outcome.isNewCase)
    #expect(!outcome.wasCase)
    #expect(!outcome.isRecovery)
  }

  @Test("a measure that goes the other way undoes improvement and deterioration")
  func mixed() {
    let outcome = Self.outcome(phq: (20, 13), gad: (6, 10))
    #expect(!outcome.isReliableImprovement)
    #expect(!outcome.isReliableDeterioration)
  }

  @Test("one measure still at its threshold is no recovery")
  func halfRecovered() {
    #expect(!Self.outcome(phq: (20, 5), gad: (12, 8)).isRecovery)
    #expect(Self.outcome(phq: (20, 5), gad: (7, 7)).isRecovery)
  }

  @Test("who was no case cannot recover, and nothing comes of nothing")
  func noCase() {
    #expect(!Self.outcome(phq: (9, 2), gad: (7, 2)).isRecovery)
    let empty = CourseOutcome([])
    #expect(!empty.isRecovery && !empty.isReliableImprovement && !empty.isNewCase)
  }

  @Test("figures that were not checked are named")
  func unchecked() throws {
    let spin = try #require(ShippedContentTests.book.measures["spin"])
    let outcome = CourseOutcome([
      CourseScores(measure: .phq, start: 14, end: 9),
      CourseScores(measure: spin, start: 46, end: 22),
    ])
    #expect(outcome.uncheckedFigures == ["SPIN caseness 19", "SPIN reliable change 10"])
    #expect(Self.outcome(phq: (14, 9)).uncheckedFigures == [])
  }
}
