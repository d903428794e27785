import CSQLite

/// A prepared statement; values reach it only by binding.
package struct Statement: ~Copyable {
  private let handle: OpaquePointer
  /// Kept so that the connection cannot close before its statements.
  private let connection: Connection
  /// The statement's text.
  package let sql: String

  init(handle: OpaquePointer, connection: Connection, sql: String) {
    self.handle = handle
    self.connection = connection
    self.sql = sql
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs a statement that answers no rows, and makes it ready for other values.
  package func run(_ values: [SQLValue] = []) throws(RecordFault) {
    try each(values) { _ throws(RecordFault) in }
  }

  /// Runs the statement and hands over each row in order; a row is valid only within the closure.
  package func each(
    _ values: [SQLValue] = [], _ body: (borrowing Row) throws(RecordFault) -> Void
  ) throws(RecordFault) {
    defer { sqlite3_reset(handle) }
    try bind(values)
    while try step() { try body(Row(handle: handle, statement: sql, file: connection.file)) }
  }

  /// All rows, each turned into a value.
  package func all<Value>(
    _ values: [SQLValue] = [], _ read: (borrowing Row) throws(RecordFault) -> Value
  ) throws(RecordFault) -> [Value] {
    var found: [Value] = []
    try each(values) { row throws(RecordFault) in found.append(try read(row)) }
    return found
  }

  /// The first row turned into a value, or nil where there is none.
  package func first<Value>(
    _ values: [SQLValue] = [], _ read: (borrowing Row) throws(RecordFault) -> Value
  ) throws(RecordFault) -> Value? {
    defer { sqlite3_reset(handle) }
    try bind(values)
    guard try step() else { return nil }
    return try read(Row(handle: handle, statement: sql, file: connection.file))
  }

  private func step() throws(RecordFault) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw connection.fault(code, sql)
    }
  }

  private func bind(_ values: [SQLValue]) throws(RecordFault) {
    guard values.count == Int(sqlite3_bind_parameter_count(handle)) else {
      throw connection.fault(SQLITE_RANGE, sql)
    }
    for (offset, value) in values.enumerated() {
      let code = bind(value, at: Int32(offset + 1))
      guard code == SQLITE_OK else { throw connection.fault(code, sql) }
    }
  }

  private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let number): return sqlite3_bind_int64(handle, index, Int64(number))
    case .real(let number): return sqlite3_bind_double(handle, index, number)
    case .text(let text): return bind(text, at: index)
    case .blob(let bytes): return bind(bytes, at: index)
    }
  }

  /// Binds by length and not by a closing NUL, so that a NUL inside a text is kept.
  private func bind(_ text: String, at index: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        // A null pointer would bind NULL; an empty text must stay a text.
        guard let start = characters.baseAddress else {
          return sqlite3_bind_text64(
            handle, index, "", 0, waymark_sqlite_transient(), UInt8(SQLITE_UTF8))
        }
        return sqlite3_bind_text64(
          handle, index, start, sqlite3_uint64(characters.count), waymark_sqlite_transient(),
          UInt8(SQLITE_UTF8))
      }
    }
  }

  private func bind(_ bytes: [UInt8], at index: Int32) -> Int32 {
    guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
    return bytes.withUnsafeBytes {
      sqlite3_bind_blob64(
        handle, index, $0.baseAddress, sqlite3_uint64($0.count), waymark_sqlite_transient())
    }
  }
}
