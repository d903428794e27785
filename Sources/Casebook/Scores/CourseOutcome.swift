/// The first and the last score of one measure in a course of treatment.
package struct CourseScores: Sendable, Hashable {
  /// The measure of both scores.
  package let measure: Measure
  /// The first score.
  package let start: Double
  /// The last score.
  package let end: Double

  /// The scores of a measure at the start and at the end.
  package init(measure: Measure, start: Double, end: Double) {
    self.measure = measure
    self.start = start
    self.end = end
  }

  /// The change over the course.
  package var change: ScoreChange { ScoreChange(from: start, to: end, of: measure) }
}

/// How a course of treatment went over its paired measures, as NHS Talking Therapies counts it.
///
/// The thresholds and the principle of recovery are published; that the other measure must not go the
/// other way is general knowledge and was not checked against the manual.
package struct CourseOutcome: Sendable, Hashable {
  /// The paired measures, the core one first.
  package let scores: [CourseScores]

  /// The outcome over the paired measures; one alone is judged by itself.
  package init(_ scores: [CourseScores]) { self.scores = scores }

  /// At or above the threshold of at least one measure at the start.
  package var wasCase: Bool { scores.contains { $0.measure.isCase($0.start) == true } }

  /// At or above the threshold of at least one measure at the end.
  package var isCase: Bool { scores.contains { $0.measure.isCase($0.end) == true } }

  /// A case at the start and none at the end.
  package var isRecovery: Bool { wasCase && !isCase }

  /// No case at the start and one at the end.
  package var isNewCase: Bool { !wasCase && isCase }

  /// A reliable fall of at least one measure and no reliable rise of another.
  package var isReliableImprovement: Bool {
    scores.contains { $0.change.isReliableImprovement }
      && !scores.contains { $0.change.isReliableDeterioration }
  }

  /// A reliable rise of at least one measure and no reliable fall of another.
  package var isReliableDeterioration: Bool {
    scores.contains { $0.change.isReliableDeterioration }
      && !scores.contains { $0.change.isReliableImprovement }
  }

  /// Recovery with reliable improvement.
  package var isReliableRecovery: Bool { isRecovery && isReliableImprovement }

  /// The figures behind the outcome that were not checked: "SPIN caseness 19".
  package var uncheckedFigures: [String] { scores.flatMap(\.measure.uncheckedThresholds) }
}
