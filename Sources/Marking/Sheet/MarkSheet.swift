import Casebook

/// The mark of one message: a level for each criterion with its evidence, gates, total, outcome.
package struct MarkSheet: Sendable, Hashable {
  /// The id of the scheme.
  package let scheme: String
  /// The version of the engine that made the mark.
  package let engine: String
  package let outcome: Outcome
  /// Why no mark is given, or what else is worth saying; any that withholds comes first.
  package let advisories: [Advisory]
  /// In the order of the scheme; empty when the mark is withheld.
  package let criteria: [CriterionMark]
  /// Gates that the message meets, in the order of the scheme.
  package let gates: [GateFinding]
  /// Nil when the mark is withheld.
  package let total: Total?
  /// The few things to say first.
  package let feedback: Feedback

  /// The mark of one criterion.
  package func mark(for criterion: String) -> CriterionMark? {
    criteria.first { $0.criterion == criterion }
  }
}

/// What a message comes to.
package enum Outcome: String, Sendable, Hashable, CaseIterable {
  case withheld
  case referred
  case competent
  case skilled
}

/// Earned over possible marks.
package struct Total: Sendable, Hashable {
  package let earned: Int
  package let possible: Int

  /// Per cent, unrounded; 0 where nothing was possible.
  package var percent: Double {
    possible == 0 ? 0 : 100 * Double(earned) / Double(possible)
  }
}

/// The mark of one criterion.
package struct CriterionMark: Sendable, Hashable {
  package let criterion: String
  package let title: String
  package let applies: Applicability
  /// Whether the level is part of the total.
  package let counts: Bool
  /// Nil where the criterion is not called for.
  package let level: Int?
  package let top: Int
  package let weight: Int
  /// What earned the level, then what lost more, in the order of the message.
  package let evidence: [Evidence]
  /// What would have earned more: the nearest miss first.
  package let missing: [String]
  /// What to do next, one sentence to the trainee.
  package let coaching: String
  /// A question for the trainee to think about.
  package let reflection: String
}

/// Words of the message, or their absence, with the rule and the fact that make them count.
package struct Evidence: Sendable, Hashable {
  /// What the evidence does for the level.
  package enum Verdict: String, Sendable, Hashable, CaseIterable {
    case earned
    case lost
    case held
  }

  /// UTF-8 offsets into the message; nil where something is absent.
  package let span: Range<Int>?
  /// The words at the span; empty where something is absent.
  package let quote: String
  /// The label of the signal, join or fact.
  package let rule: String
  /// What is true in the review; empty where no fact is involved.
  package let fact: String
  package let verdict: Verdict
  /// One line that a trainee understands.
  package let reason: String
}

/// A gate that the message meets, and where.
package struct GateFinding: Sendable, Hashable {
  package let gate: String
  package let title: String
  package let reason: String
  package let evidence: [Evidence]
  /// The criteria to work on.
  package let criteria: [String]
}

/// Something about the message as a whole that a reader must know before any mark.
package struct Advisory: Sendable, Hashable {
  package let id: String
  /// Whether no mark is given because of it.
  package let withholds: Bool
  package let reason: String
  package let evidence: [Evidence]
}
