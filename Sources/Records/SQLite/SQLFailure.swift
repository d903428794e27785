import CSQLite

/// What SQLite answered when it refused: codes and the statement, never a bound value.
///
/// SQLite's own message is left out on purpose, so that no text of a message can reach a log.
package struct SQLFailure: Sendable, Hashable, CustomStringConvertible {
  /// The extended result code, as in `SQLITE_IOERR_WRITE`.
  package let extendedCode: Int32
  /// The statement with its parameter signs; bound values are not part of it.
  package let sql: String

  package init(extendedCode: Int32, sql: String) {
    self.extendedCode = extendedCode
    self.sql = sql
  }

  /// The primary result code, as in `SQLITE_IOERR`.
  package var code: Int32 { extendedCode & 0xFF }

  package var description: String { "SQLite code \(code) (\(extendedCode)) at: \(sql)" }
}
