import Marking

/// How one marker, human or engine, read a message.
package struct Reading: Sendable, Hashable {
  /// A name; empty for the engine.
  package let marker: String
  /// By criterion; without those that are not called for, empty where the mark is withheld.
  package let levels: [String: Int]
  /// The ids of gates that are met.
  package let gates: [String]
  /// Per cent, unrounded; nil where nothing can be added up.
  package let total: Double?
  /// What it comes to.
  package let outcome: Outcome
  /// The criterion done best.
  package let best: String?
  /// The criterion to work on.
  package let fix: String?
  /// Why, in the order in which it is to be read.
  package let reasons: [Reason]

  /// A reading; the name is empty for the engine.
  package init(
    marker: String = "", levels: [String: Int], gates: [String] = [], total: Double?,
    outcome: Outcome, best: String? = nil, fix: String? = nil, reasons: [Reason] = []
  ) {
    self.marker = marker
    self.levels = levels
    self.gates = gates
    self.total = total
    self.outcome = outcome
    self.best = best
    self.fix = fix
    self.reasons = reasons
  }

  /// One ground of a reading.
  package struct Reason: Sendable, Hashable {
    /// What the ground is for.
    package enum Kind: Sendable, Hashable, CaseIterable {
      /// For a level, a gate or an advisory.
      case mark
      /// For naming a criterion as the best.
      case best
      /// For naming a criterion as the one to work on.
      case fix
    }

    /// What it is for.
    package let kind: Kind
    /// The id of the criterion, gate or advisory.
    package let subject: String
    /// Words of the message; empty where none are meant.
    package let quote: String
    /// A sentence or less.
    package let text: String

    /// A ground, for a mark unless said otherwise.
    package init(_ kind: Kind = .mark, subject: String, quote: String = "", text: String) {
      self.kind = kind
      self.subject = subject
      self.quote = quote
      self.text = text
    }
  }
}
