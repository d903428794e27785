import Casebook
import Marking
import Records

extension SheetRecord {
  /// Everything that a mark sheet says, to be kept.
  init(_ sheet: MarkSheet) {
    self.init()
    for (position, mark) in sheet.criteria.enumerated() {
      marks.append(MarkRecord(mark, position: position))
      add(mark.evidence, subject: mark.criterion)
    }
    for (position, finding) in sheet.gates.enumerated() {
      gates.append(
        GateRecord(gate: finding.gate, position: position, reason: finding.reason))
      add(finding.evidence, subject: finding.gate)
    }
    for (position, advisory) in sheet.advisories.enumerated() {
      advisories.append(
        AdvisoryRecord(
          advisory: advisory.id, position: position, withholds: advisory.withholds,
          reason: advisory.reason))
      add(advisory.evidence, subject: advisory.id)
    }
  }

  private mutating func add(_ pieces: [Evidence], subject: String) {
    for (position, piece) in pieces.enumerated() {
      evidence.append(
        EvidenceRecord(
          subject: subject, position: position, span: piece.span,
          quote: piece.span == nil ? nil : piece.quote, rule: piece.rule,
          fact: piece.fact.isEmpty ? nil : piece.fact, verdict: piece.verdict.rawValue,
          reason: piece.reason))
    }
  }
}

extension MarkRecord {
  fileprivate init(_ mark: CriterionMark, position: Int) {
    self.init(
      criterion: mark.criterion, position: position, applies: mark.applies != .never,
      counts: mark.counts, level: mark.level, top: mark.top, coaching: mark.coaching)
  }
}

extension Outcome {
  /// The same outcome as the records name it.
  var record: AttemptRecord.Outcome {
    switch self {
    case .withheld: .withheld
    case .referred: .referred
    case .competent: .competent
    case .skilled: .skilled
    }
  }
}
