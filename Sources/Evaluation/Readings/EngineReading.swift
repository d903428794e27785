import Marking

extension Reading {
  /// The engine's reading: what its sheet says, with the evidence as reasons.
  package init(_ sheet: MarkSheet) {
    let levels = sheet.criteria.compactMap { mark in mark.level.map { (mark.criterion, $0) } }
    self.init(
      levels: Dictionary(levels, uniquingKeysWith: { first, _ in first }),
      gates: sheet.gates.map(\.gate), total: sheet.total?.percent, outcome: sheet.outcome,
      best: sheet.feedback.strongest, fix: sheet.feedback.priority,
      reasons: Self.reasons(of: sheet))
  }

  private static func reasons(of sheet: MarkSheet) -> [Reason] {
    let advisories = sheet.advisories.map { Reason(subject: $0.id, text: $0.reason) }
    let gates = sheet.gates.map { gate in
      Reason(subject: gate.gate, quote: gate.evidence.first?.quote ?? "", text: gate.reason)
    }
    let criteria = sheet.criteria.flatMap { mark in
      mark.evidence.map { Reason(subject: mark.criterion, quote: $0.quote, text: $0.reason) }
    }
    return advisories + gates + criteria
  }
}
