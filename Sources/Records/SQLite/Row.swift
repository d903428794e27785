import CSQLite

/// One row of an answer; columns are counted from 0 and read by the type that they must have.
///
/// A column of another type is a sign of damage, since the tables are strict.
package struct Row: ~Copyable {
  private let handle: OpaquePointer
  private let statement: String
  private let file: String

  init(handle: OpaquePointer, statement: String, file: String) {
    self.handle = handle
    self.statement = statement
    self.file = file
  }

  /// A whole number.
  package func integer(_ column: Int32) throws(RecordFault) -> Int {
    try expect(SQLITE_INTEGER, at: column)
    return Int(sqlite3_column_int64(handle, column))
  }

  /// A number; whole numbers are numbers too.
  package func real(_ column: Int32) throws(RecordFault) -> Double {
    if sqlite3_column_type(handle, column) != SQLITE_INTEGER {
      try expect(SQLITE_FLOAT, at: column)
    }
    return sqlite3_column_double(handle, column)
  }

  /// A truth value kept as 0 or 1.
  package func flag(_ column: Int32) throws(RecordFault) -> Bool { try integer(column) != 0 }

  /// A text; invalid UTF-8 is repaired, which can only happen to a damaged file.
  package func text(_ column: Int32) throws(RecordFault) -> String {
    try expect(SQLITE_TEXT, at: column)
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Bytes.
  package func blob(_ column: Int32) throws(RecordFault) -> [UInt8] {
    try expect(SQLITE_BLOB, at: column)
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// A text, or nil for null.
  package func optionalText(_ column: Int32) throws(RecordFault) -> String? {
    isNull(column) ? nil : try text(column)
  }

  /// A whole number, or nil for null.
  package func optionalInteger(_ column: Int32) throws(RecordFault) -> Int? {
    isNull(column) ? nil : try integer(column)
  }

  /// A number, or nil for null.
  package func optionalReal(_ column: Int32) throws(RecordFault) -> Double? {
    isNull(column) ? nil : try real(column)
  }

  /// Whether the column holds null.
  package func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  private func expect(_ type: Int32, at column: Int32) throws(RecordFault) {
    guard sqlite3_column_type(handle, column) == type else { throw damage }
  }

  /// The fault to throw when a value cannot be one that this program wrote.
  package var damage: RecordFault {
    RecordFault(SQLFailure(extendedCode: SQLITE_CORRUPT, sql: statement), file: file)
  }
}
