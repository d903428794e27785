import CSQLite

/// Everything that is kept on this machine, in one SQLite database.
///
/// Belongs to the thread that opened it; other threads and processes open their own on the same
/// file. What a saving method has returned from is on the disk.
package struct RecordStore {
  let connection: Connection

  /// Opens the database, makes it where it is missing, and brings its tables up to date.
  ///
  /// Throws a fault that says what, where, why and what to do; a file that is not ours, is newer or
  /// is damaged is left as it was.
  package init(at location: DatabaseLocation) throws(RecordFault) {
    try self.init(at: location, migrations: Migration.all)
  }

  init(
    at location: DatabaseLocation, migrations: [Migration],
    patience: Int32 = Connection.patience
  ) throws(RecordFault) {
    try Self.checkLibrary(sqlite3_libversion_number(), file: location.file)
    try location.prepare()
    connection = try Connection(file: location.file, patience: patience)
    try connection.checkIdentity(steps: migrations.count)
    try connection.applySettings()
    try connection.migrate(migrations)
  }

  /// Attempts with their marks.
  package var attempts: AttemptRepository { AttemptRepository(connection: connection) }
  /// Texts that are being composed.
  package var drafts: DraftRepository { DraftRepository(connection: connection) }
  /// Content files by hash.
  package var content: ContentRepository { ContentRepository(connection: connection) }
  /// Small choices by name.
  package var settings: SettingsRepository { SettingsRepository(connection: connection) }

  /// The version of the tables, from 1.
  package func version() throws(RecordFault) -> Int {
    try connection.integer("PRAGMA user_version")
  }

  /// Strict tables came with SQLite 3.37.
  static func checkLibrary(_ version: Int32, file: String) throws(RecordFault) {
    guard version < 3_037_000 else { return }
    throw RecordFault(
      .oldLibrary, file: file, what: "your records cannot be opened",
      why: "the SQLite library of this machine is older than 3.37",
      advice: "Update the package libsqlite3, then try again.")
  }
}
