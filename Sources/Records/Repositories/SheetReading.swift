/// Reading back what markers said of an attempt.
extension AttemptRepository {
  func sheet(of id: Int) throws(RecordFault) -> SheetRecord {
    SheetRecord(
      marks: try marks(of: id), evidence: try evidence(of: id), gates: try gates(of: id),
      advisories: try advisories(of: id))
  }

  private func marks(of id: Int) throws(RecordFault) -> [MarkRecord] {
    try connection.prepare(
      """
      SELECT marker, criterion, position, applies, counts, level, top, coaching
      FROM marks WHERE attempt = ? ORDER BY marker, position, criterion
      """
    ).all([.integer(id)]) { row throws(RecordFault) in
      MarkRecord(
        marker: try row.text(0), criterion: try row.text(1), position: try row.integer(2),
        applies: try row.flag(3), counts: try row.flag(4), level: try row.optionalInteger(5),
        top: try row.integer(6), coaching: try row.text(7))
    }
  }

  private func evidence(of id: Int) throws(RecordFault) -> [EvidenceRecord] {
    try connection.prepare(
      """
      SELECT marker, subject, position, span_start, span_end, quote, rule, fact, verdict, reason
      FROM evidence WHERE attempt = ? ORDER BY marker, subject, position
      """
    ).all([.integer(id)]) { row throws(RecordFault) in
      EvidenceRecord(
        marker: try row.text(0), subject: try row.text(1), position: try row.integer(2),
        span: try span(row), quote: try row.optionalText(5), rule: try row.text(6),
        fact: try row.optionalText(7), verdict: try row.text(8), reason: try row.text(9))
    }
  }

  private func span(_ row: borrowing Row) throws(RecordFault) -> Range<Int>? {
    guard let start = try row.optionalInteger(3), let end = try row.optionalInteger(4) else {
      return nil
    }
    guard start <= end else { throw row.damage }
    return start..<end
  }

  private func gates(of id: Int) throws(RecordFault) -> [GateRecord] {
    try connection.prepare(
      """
      SELECT marker, gate, position, reason FROM gates
      WHERE attempt = ? ORDER BY marker, position, gate
      """
    ).all([.integer(id)]) { row throws(RecordFault) in
      GateRecord(
        marker: try row.text(0), gate: try row.text(1), position: try row.integer(2),
        reason: try row.text(3))
    }
  }

  private func advisories(of id: Int) throws(RecordFault) -> [AdvisoryRecord] {
    try connection.prepare(
      """
      SELECT marker, advisory, position, withholds, reason FROM advisories
      WHERE attempt = ? ORDER BY marker, position, advisory
      """
    ).all([.integer(id)]) { row throws(RecordFault) in
      AdvisoryRecord(
        marker: try row.text(0), advisory: try row.text(1), position: try row.integer(2),
        withholds: try row.flag(3), reason: try row.text(4))
    }
  }
}
