import DataFile

/// Attempts with their marks: saved whole, never changed afterwards.
package struct AttemptRepository {
  let connection: Connection

  /// Saves everything about one attempt in one transaction, which is on the disk on return.
  ///
  /// `contents` is the content that the pins name; what is kept already is left as it is.
  /// `clearingDraft` lets go of the draft of the same trainee, case and review. Returns the id of
  /// the attempt. Throws when anything could not be saved, and then nothing was.
  package func save(
    _ attempt: AttemptRecord, sheet: SheetRecord, contents: [ContentRecord],
    clearingDraft: Bool = true
  ) throws(RecordFault) -> Int {
    try connection.transaction { () throws(RecordFault) in
      let library = ContentRepository(connection: connection)
      for content in contents { try library.save(content) }
      let id = try insert(attempt)
      try insert(rubrics: attempt.pins.rubricHashes, of: id)
      try insert(sheet, of: id)
      if clearingDraft {
        try DraftRepository(connection: connection)
          .discard(trainee: attempt.trainee, case: attempt.caseID, review: attempt.reviewID)
      }
      return id
    }
  }

  private func insert(_ attempt: AttemptRecord) throws(RecordFault) -> Int {
    try connection.run(
      """
      INSERT INTO attempts (
        created_at, trainee, mode, case_id, review_id, case_hash, programme_hash, scheme_hash,
        engine_version, message, self_rating, seconds_spent, replaces, earned, possible, outcome)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(attempt.createdAt), .text(attempt.trainee), .text(attempt.mode.rawValue),
        .text(attempt.caseID), .text(attempt.reviewID), .text(attempt.pins.caseHash.hex),
        .text(attempt.pins.programmeHash.hex), .text(attempt.pins.schemeHash.hex),
        .text(attempt.pins.engineVersion), .text(attempt.message),
        .text(orNull: attempt.selfRating), .integer(orNull: attempt.secondsSpent),
        .integer(orNull: attempt.replaces), .real(orNull: attempt.total?.earned),
        .real(orNull: attempt.total?.possible), .text(attempt.outcome.rawValue),
      ])
    return connection.lastInsertedRow
  }

  private func insert(rubrics: [ContentHash], of id: Int) throws(RecordFault) {
    let statement = try connection.prepare(
      "INSERT INTO attempt_rubrics (attempt, hash) VALUES (?, ?)")
    for hash in Set(rubrics) { try statement.run([.integer(id), .text(hash.hex)]) }
  }

  private func insert(_ sheet: SheetRecord, of id: Int) throws(RecordFault) {
    try insert(sheet.marks, of: id)
    try insert(sheet.evidence, of: id)
    try insert(sheet.gates, of: id)
    try insert(sheet.advisories, of: id)
  }

  private func insert(_ marks: [MarkRecord], of id: Int) throws(RecordFault) {
    let statement = try connection.prepare(
      """
      INSERT INTO marks
        (attempt, marker, criterion, position, applies, counts, level, top, coaching)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for mark in marks {
      try statement.run([
        .integer(id), .text(mark.marker), .text(mark.criterion), .integer(mark.position),
        .flag(mark.applies), .flag(mark.counts), .integer(orNull: mark.level), .integer(mark.top),
        .text(mark.coaching),
      ])
    }
  }

  private func insert(_ evidence: [EvidenceRecord], of id: Int) throws(RecordFault) {
    let statement = try connection.prepare(
      """
      INSERT INTO evidence
        (attempt, marker, subject, position, span_start, span_end, quote, rule, fact, verdict,
         reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for piece in evidence {
      try statement.run([
        .integer(id), .text(piece.marker), .text(piece.subject), .integer(piece.position),
        .integer(orNull: piece.span?.lowerBound), .integer(orNull: piece.span?.upperBound),
        .text(orNull: piece.quote), .text(piece.rule), .text(orNull: piece.fact),
        .text(piece.verdict), .text(piece.reason),
      ])
    }
  }

  private func insert(_ gates: [GateRecord], of id: Int) throws(RecordFault) {
    let statement = try connection.prepare(
      "INSERT INTO gates (attempt, marker, gate, position, reason) VALUES (?, ?, ?, ?, ?)")
    for gate in gates {
      try statement.run([
        .integer(id), .text(gate.marker), .text(gate.gate), .integer(gate.position),
        .text(gate.reason),
      ])
    }
  }

  private func insert(_ advisories: [AdvisoryRecord], of id: Int) throws(RecordFault) {
    let statement = try connection.prepare(
      """
      INSERT INTO advisories (attempt, marker, advisory, position, withholds, reason)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    for advisory in advisories {
      try statement.run([
        .integer(id), .text(advisory.marker), .text(advisory.advisory),
        .integer(advisory.position), .flag(advisory.withholds), .text(advisory.reason),
      ])
    }
  }
}
