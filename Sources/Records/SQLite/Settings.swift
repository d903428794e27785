import CSQLite

/// How every connection is set up before it is used.
extension Connection {
  /// "WayM" in ASCII, kept in the header of the file so that it can be known for ours.
  package static let applicationID = 0x5761_794D

  /// Sets what lasts as long as the connection: safety before speed, and no traces left.
  func applySettings() throws(RecordFault) {
    try useWriteAheadLog()
    try script(
      """
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA trusted_schema = OFF;
      PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY;
      """)
  }

  /// Two processes that open a new file at once can meet here, and SQLite does not wait for
  /// this statement by itself.
  private func useWriteAheadLog() throws(RecordFault) {
    let pause: Int32 = 20
    var waited: Int32 = 0
    while true {
      do throws(RecordFault) {
        let mode = try prepare("PRAGMA journal_mode = WAL").first { row throws(RecordFault) in
          try row.text(0)
        }
        guard mode == "wal" else { throw noWriteAheadLog }
        return
      } catch {
        guard error.kind == .busy, waited < patience else { throw error }
        sqlite3_sleep(pause)
        waited += pause
      }
    }
  }

  private var noWriteAheadLog: RecordFault {
    RecordFault(
      .noPlace, file: file, what: "your records cannot be kept safely in this place",
      why: "its file system does not let several programs share a database",
      advice: "Name a file on a local disk with --db FILE.")
  }
}
