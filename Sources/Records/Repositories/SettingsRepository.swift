/// Small choices by name, of one trainee or of the whole installation.
package struct SettingsRepository {
  let connection: Connection

  /// Trainees are kept apart from the whole installation by a letter before the code, so that no
  /// code, not even an empty one, can be taken for it.
  static func owner(_ trainee: String?) -> String { trainee.map { "t:" + $0 } ?? "all" }

  /// The value, or nil where none was set; `trainee` nil asks for the whole installation.
  package func value(
    _ key: String, trainee: String? = nil
  ) throws(RecordFault) -> String? {
    try connection.prepare("SELECT value FROM settings WHERE owner = ? AND key = ?")
      .first([.text(Self.owner(trainee)), .text(key)]) { row throws(RecordFault) in try row.text(0)
      }
  }

  /// Sets the value, or lets go of it when it is nil.
  package func set(
    _ key: String, to value: String?, trainee: String? = nil
  ) throws(RecordFault) {
    guard let value else {
      return try connection.run(
        "DELETE FROM settings WHERE owner = ? AND key = ?",
        [.text(Self.owner(trainee)), .text(key)])
    }
    try connection.run(
      """
      INSERT INTO settings (owner, key, value) VALUES (?, ?, ?)
      ON CONFLICT (owner, key) DO UPDATE SET value = excluded.value
      """,
      [.text(Self.owner(trainee)), .text(key), .text(value)])
  }
}
