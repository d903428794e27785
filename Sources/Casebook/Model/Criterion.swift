/// The names that cases and rubrics share: which criteria and gates there are.
///
/// The marking scheme fixes them; a rubric or scheme file that leaves one out or adds one is a fault.
package enum Names {
  /// The fifteen criteria in the order of the marking scheme.
  package static let criteria = [
    "feedback.work", "feedback.scores", "feedback.understanding", "praise.effort",
    "encouragement.hope", "guidance.next-step", "guidance.responds", "guidance.question",
    "guidance.frame", "alliance.empathy", "alliance.collaboration", "alliance.tone",
    "clarity.plain", "safety.risk", "safety.boundaries",
  ]

  /// The eight gates in the order of the marking scheme.
  package static let gates = [
    "gate.risk-missed", "gate.false-feedback", "gate.hostile", "gate.motive", "gate.avoidance",
    "gate.scope", "gate.confidentiality", "gate.unfinished",
  ]
}

/// Whether a criterion counts towards the total of a review.
package enum Applicability: String, Sendable, Hashable, CaseIterable {
  /// Counts at any level.
  case compulsory
  /// Counts at level 2 or 3 and is left out of the total below.
  case optional
  /// Not called for: no level.
  case never
}
