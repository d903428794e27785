/// What was let go of, and whether the file has been cleaned of it.
package struct Forgotten: Sendable, Hashable {
  package let attempts: Int
  package let drafts: Int
  package let settings: Int
  /// False when another program is using the database, so that old bytes may still stand in the
  /// file beside it; `RecordStore.clean()` does that part later.
  package let isClean: Bool
}

/// Letting go for good.
extension RecordStore {
  /// Deletes everything of a trainee, and then every trace of it in the files.
  ///
  /// Content files are kept: they are the service's and say nothing about the trainee.
  package func forget(trainee: String) throws(RecordFault) -> Forgotten {
    let (attempts, drafts, settings) = try connection.transaction { () throws(RecordFault) in
      (
        try delete(from: "attempts", where: "trainee", is: trainee),
        try delete(from: "drafts", where: "trainee", is: trainee),
        try delete(from: "settings", where: "owner", is: SettingsRepository.owner(trainee))
      )
    }
    return Forgotten(
      attempts: attempts, drafts: drafts, settings: settings, isClean: try clean())
  }

  /// Rewrites the database without its free space and empties the log beside it.
  ///
  /// False when another program is using the database; nothing is lost then, and it can be
  /// done later. The time grows with the size of the database.
  package func clean() throws(RecordFault) -> Bool {
    do throws(RecordFault) {
      try connection.run("VACUUM")
      return try connection.integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0
    } catch {
      guard error.kind == .busy else { throw error }
      return false
    }
  }

  private func delete(
    from table: String, where column: String, is owner: String
  ) throws(RecordFault) -> Int {
    try connection.run("DELETE FROM \(table) WHERE \(column) = ?", [.text(owner)])
    return connection.changedRows
  }
}
