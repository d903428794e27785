/// Everything that markers said of one attempt; each list is read back ordered by marker.
package struct SheetRecord: Sendable, Hashable {
  /// In the order of `position`.
  package var marks: [MarkRecord]
  /// In the order of the subject's name and then of `position`.
  package var evidence: [EvidenceRecord]
  /// In the order of `position`.
  package var gates: [GateRecord]
  /// In the order of `position`.
  package var advisories: [AdvisoryRecord]

  package init(
    marks: [MarkRecord] = [], evidence: [EvidenceRecord] = [], gates: [GateRecord] = [],
    advisories: [AdvisoryRecord] = []
  ) {
    self.marks = marks
    self.evidence = evidence
    self.gates = gates
    self.advisories = advisories
  }
}

/// The code of the marker that is this program.
package let engineMarker = "engine"

/// The level that one marker gave on one criterion.
package struct MarkRecord: Sendable, Hashable {
  /// `engine`, or the code of a person.
  package var marker: String
  package var criterion: String
  /// The place on the sheet, from 0.
  package var position: Int
  /// Whether the review gives the criterion something to act on.
  package var applies: Bool
  /// Whether it is part of the total.
  package var counts: Bool
  /// From 0 to `top`; nil where the criterion does not apply or the mark is withheld.
  package var level: Int?
  /// The highest level of the criterion.
  package var top: Int
  /// What to do next, addressed to the trainee.
  package var coaching: String

  package init(
    marker: String = engineMarker, criterion: String, position: Int, applies: Bool, counts: Bool,
    level: Int?, top: Int, coaching: String
  ) {
    self.marker = marker
    self.criterion = criterion
    self.position = position
    self.applies = applies
    self.counts = counts
    self.level = level
    self.top = top
    self.coaching = coaching
  }
}

/// One condition that was looked at, and what came of it.
package struct EvidenceRecord: Sendable, Hashable {
  package var marker: String
  /// The criterion, gate or advisory that it speaks of.
  package var subject: String
  /// The place among the evidence of the subject, from 0.
  package var position: Int
  /// UTF-8 offsets into the message; nil where it speaks of an absence.
  package var span: Range<Int>?
  /// The words of the message.
  package var quote: String?
  package var rule: String
  /// The fact of the case that the rule was held against.
  package var fact: String?
  package var verdict: String
  package var reason: String

  package init(
    marker: String = engineMarker, subject: String, position: Int, span: Range<Int>? = nil,
    quote: String? = nil, rule: String, fact: String? = nil, verdict: String, reason: String
  ) {
    self.marker = marker
    self.subject = subject
    self.position = position
    self.span = span
    self.quote = quote
    self.rule = rule
    self.fact = fact
    self.verdict = verdict
    self.reason = reason
  }
}

/// A gate that a message met; its evidence has the gate as subject.
package struct GateRecord: Sendable, Hashable {
  package var marker: String
  package var gate: String
  /// The place among the gates met, from 0.
  package var position: Int
  package var reason: String

  package init(marker: String = engineMarker, gate: String, position: Int, reason: String) {
    self.marker = marker
    self.gate = gate
    self.position = position
    self.reason = reason
  }
}

/// Something that a reader of the mark must know; its evidence has the advisory as subject.
package struct AdvisoryRecord: Sendable, Hashable {
  package var marker: String
  package var advisory: String
  /// The place among the advisories, from 0.
  package var position: Int
  /// Whether the mark is withheld because of it.
  package var withholds: Bool
  package var reason: String

  package init(
    marker: String = engineMarker, advisory: String, position: Int, withholds: Bool, reason: String
  ) {
    self.marker = marker
    self.advisory = advisory
    self.position = position
    self.withholds = withholds
    self.reason = reason
  }
}
