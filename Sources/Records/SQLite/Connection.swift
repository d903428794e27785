import CSQLite

/// One open SQLite database; closes itself.
///
/// Not `Sendable`: a connection belongs to the thread that uses it. Other threads and processes
/// open their own; SQLite keeps them apart.
package final class Connection {
  private let handle: OpaquePointer
  /// The file as it was named to the program.
  package let file: String
  let patience: Int32

  /// How long a statement waits for another process to finish writing, in milliseconds.
  package static let patience: Int32 = 5000

  /// Opens an existing file, which may be empty; nothing is written to it yet.
  package init(file: String, patience: Int32 = Connection.patience) throws(RecordFault) {
    self.file = file
    self.patience = patience
    // A name such as "file:x?mode=memory" would be read as a URI.
    let path = file.hasPrefix("/") ? file : "./" + file
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw RecordFault(SQLFailure(extendedCode: code, sql: "open"), file: file)
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, patience)
    // SQLite falls back to reading in silence when it may not write.
    guard sqlite3_db_readonly(handle, "main") == 0 else { throw fault(SQLITE_READONLY, "open") }
  }

  deinit { sqlite3_close_v2(handle) }

  /// Prepares one statement.
  package func prepare(_ sql: String) throws(RecordFault) -> Statement {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw fault(code, sql) }
    return Statement(handle: prepared, connection: self, sql: sql)
  }

  /// Prepares and runs one statement once.
  package func run(_ sql: String, _ values: [SQLValue] = []) throws(RecordFault) {
    try prepare(sql).run(values)
  }

  /// Runs several statements that need no values, as a migration does.
  package func script(_ sql: String) throws(RecordFault) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw fault(code, sql) }
  }

  /// The first column of the first row as a whole number; 0 where there is no row.
  package func integer(_ sql: String) throws(RecordFault) -> Int {
    try prepare(sql).first { row throws(RecordFault) in try row.integer(0) } ?? 0
  }

  /// Does everything in `body` or nothing of it; other writers wait meanwhile.
  ///
  /// The write lock is taken at the start, so that waiting happens there and never half-way.
  package func transaction<Value>(
    _ body: () throws(RecordFault) -> Value
  ) throws(RecordFault) -> Value {
    try bracketed(by: "BEGIN IMMEDIATE", body)
  }

  /// Reads with one view of the data however many statements it takes; nobody has to wait.
  package func snapshot<Value>(
    _ body: () throws(RecordFault) -> Value
  ) throws(RecordFault) -> Value {
    try bracketed(by: "BEGIN", body)
  }

  /// The row number that the last insert got.
  package var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// How many rows the last statement changed.
  package var changedRows: Int { Int(sqlite3_changes(handle)) }

  func fault(_ code: Int32, _ sql: String) -> RecordFault {
    RecordFault(SQLFailure(extendedCode: code, sql: sql), file: file)
  }

  private func bracketed<Value>(
    by begin: String, _ body: () throws(RecordFault) -> Value
  ) throws(RecordFault) -> Value {
    try run(begin)
    do {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      // Some failures, a full disk for one, have rolled back already.
      if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }
}
