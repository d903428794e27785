import DataFile

/// Reading attempts back.
extension AttemptRepository {
  /// The latest attempts of a trainee, newest first; `caseID` nil asks for all cases.
  ///
  /// `limit` is the most that are read. Served from an index, so that the cost does not grow with
  /// what others have saved.
  package func history(
    trainee: String = "me", case caseID: String? = nil, limit: Int = 100
  ) throws(RecordFault) -> [StoredAttempt] {
    guard let caseID else {
      return try attempts(Self.historyQuery, [.text(trainee), .integer(max(0, limit))])
    }
    return try attempts(
      Self.caseHistoryQuery, [.text(trainee), .text(caseID), .integer(max(0, limit))])
  }

  /// The latest attempt of a trainee at a review, or nil.
  package func latest(
    trainee: String = "me", case caseID: String, review reviewID: String
  ) throws(RecordFault) -> StoredAttempt? {
    try attempts(Self.latestQuery, [.text(trainee), .text(caseID), .text(reviewID)]).first
  }

  /// The attempt with everything that was said of it, or nil.
  package func attempt(id: Int) throws(RecordFault) -> MarkedAttempt? {
    try connection.snapshot { () throws(RecordFault) in
      guard let found = try attempts(Self.columns + "WHERE id = ?", [.integer(id)]).first else {
        return nil
      }
      return MarkedAttempt(id: id, attempt: found.attempt, sheet: try sheet(of: id))
    }
  }

  static let historyQuery = columns + "WHERE trainee = ? ORDER BY id DESC LIMIT ?"
  static let caseHistoryQuery =
    columns + "WHERE trainee = ? AND case_id = ? ORDER BY id DESC LIMIT ?"
  static let latestQuery =
    columns + "WHERE trainee = ? AND case_id = ? AND review_id = ? ORDER BY id DESC LIMIT 1"

  private static let columns = """
    SELECT id, created_at, trainee, mode, case_id, review_id, case_hash, programme_hash,
      scheme_hash, engine_version, message, self_rating, seconds_spent, replaces, earned,
      possible, outcome
    FROM attempts\u{20}
    """

  private func attempts(
    _ query: String, _ values: [SQLValue]
  ) throws(RecordFault) -> [StoredAttempt] {
    let rubrics = try connection.prepare(
      "SELECT hash FROM attempt_rubrics WHERE attempt = ? ORDER BY hash")
    return try connection.prepare(query).all(values) { row throws(RecordFault) in
      let id = try row.integer(0)
      let hashes = try rubrics.all([.integer(id)]) { row throws(RecordFault) in try hash(row, 0) }
      return StoredAttempt(id: id, attempt: try attempt(row, rubrics: hashes))
    }
  }

  private func attempt(
    _ row: borrowing Row, rubrics: [ContentHash]
  ) throws(RecordFault) -> AttemptRecord {
    guard
      let mode = AttemptRecord.Mode(rawValue: try row.text(3)),
      let outcome = AttemptRecord.Outcome(rawValue: try row.text(16))
    else { throw row.damage }
    return AttemptRecord(
      createdAt: try row.text(1), trainee: try row.text(2), mode: mode, caseID: try row.text(4),
      reviewID: try row.text(5),
      pins: AttemptRecord.Pins(
        caseHash: try hash(row, 6), programmeHash: try hash(row, 7), schemeHash: try hash(row, 8),
        rubricHashes: rubrics, engineVersion: try row.text(9)),
      message: try row.text(10), selfRating: try row.optionalText(11),
      secondsSpent: try row.optionalInteger(12), replaces: try row.optionalInteger(13),
      total: try total(row), outcome: outcome)
  }

  private func total(_ row: borrowing Row) throws(RecordFault) -> AttemptRecord.Total? {
    guard let earned = try row.optionalReal(14), let possible = try row.optionalReal(15) else {
      return nil
    }
    return AttemptRecord.Total(earned: earned, possible: possible)
  }

  private func hash(
    _ row: borrowing Row, _ column: Int32
  ) throws(RecordFault) -> ContentHash {
    guard let hash = ContentHash(hex: try row.text(column)) else { throw row.damage }
    return hash
  }
}
