import DataFile

/// Content files by hash; what has been saved is never changed.
package struct ContentRepository {
  let connection: Connection

  /// Keeps the content unless the same bytes are kept already.
  package func save(_ content: ContentRecord) throws(RecordFault) {
    try connection.run(
      """
      INSERT INTO content (hash, kind, id, text) VALUES (?, ?, ?, ?)
      ON CONFLICT (hash) DO NOTHING
      """,
      [.text(content.hash.hex), .text(content.kind), .text(content.id), .blob(content.bytes)])
  }

  /// The content with this hash, or nil.
  package func content(_ hash: ContentHash) throws(RecordFault) -> ContentRecord? {
    try connection.prepare("SELECT kind, id, text FROM content WHERE hash = ?")
      .first([.text(hash.hex)]) { row throws(RecordFault) in
        ContentRecord(
          hash: hash, kind: try row.text(0), id: try row.text(1), bytes: try row.blob(2))
      }
  }

  /// The hashes of content whose bytes are no longer those that were saved.
  func changedContent() throws(RecordFault) -> [String] {
    try connection.prepare("SELECT hash, text FROM content ORDER BY hash")
      .all { row throws(RecordFault) in
        let hash = try row.text(0)
        return ContentHash(of: try row.blob(1)).hex == hash ? nil : hash
      }
      .compactMap { $0 }
  }
}
