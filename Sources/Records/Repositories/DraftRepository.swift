/// Texts that are being composed, so that they survive a crash.
package struct DraftRepository {
  let connection: Connection

  /// Keeps the text in place of an earlier one of the same trainee, case and review.
  package func save(_ draft: DraftRecord) throws(RecordFault) {
    try connection.run(
      """
      INSERT INTO drafts (trainee, case_id, review_id, text, updated_at)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (trainee, case_id, review_id)
      DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at
      """,
      [
        .text(draft.trainee), .text(draft.caseID), .text(draft.reviewID), .text(draft.text),
        .text(draft.updatedAt),
      ])
  }

  /// The text that was being composed, or nil.
  package func draft(
    trainee: String = "me", case caseID: String, review reviewID: String
  ) throws(RecordFault) -> DraftRecord? {
    try connection.prepare(
      """
      SELECT case_id, review_id, text, updated_at FROM drafts
      WHERE trainee = ? AND case_id = ? AND review_id = ?
      """
    ).first([.text(trainee), .text(caseID), .text(reviewID)]) { row throws(RecordFault) in
      try draft(row, of: trainee)
    }
  }

  /// All texts that the trainee was composing, the latest first.
  package func all(trainee: String = "me") throws(RecordFault) -> [DraftRecord] {
    try connection.prepare(
      """
      SELECT case_id, review_id, text, updated_at FROM drafts
      WHERE trainee = ? ORDER BY updated_at DESC, case_id, review_id
      """
    ).all([.text(trainee)]) { row throws(RecordFault) in
      try draft(row, of: trainee)
    }
  }

  private func draft(
    _ row: borrowing Row, of trainee: String
  ) throws(RecordFault) -> DraftRecord {
    DraftRecord(
      trainee: trainee, caseID: try row.text(0), reviewID: try row.text(1), text: try row.text(2),
      updatedAt: try row.text(3))
  }

  /// Lets go of the text; nothing happens where there is none.
  package func discard(
    trainee: String = "me", case caseID: String, review reviewID: String
  ) throws(RecordFault) {
    try connection.run(
      "DELETE FROM drafts WHERE trainee = ? AND case_id = ? AND review_id = ?",
      [.text(trainee), .text(caseID), .text(reviewID)])
  }
}
