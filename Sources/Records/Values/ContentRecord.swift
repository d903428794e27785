import DataFile

/// A content file as it was when something was marked with it.
package struct ContentRecord: Sendable, Hashable {
  package let hash: ContentHash
  /// What the file is: `case`, `programme`, `scheme`, `rubric`, `lexicon`, `measure`.
  package let kind: String
  /// The id that the file gives itself.
  package let id: String
  /// The file's bytes, unchanged.
  package let bytes: [UInt8]

  /// The hash is computed here, so that it can never be that of other bytes.
  package init(kind: String, id: String, bytes: [UInt8]) {
    self.init(hash: ContentHash(of: bytes), kind: kind, id: id, bytes: bytes)
  }

  /// For bytes whose hash is known already.
  init(hash: ContentHash, kind: String, id: String, bytes: [UInt8]) {
    self.hash = hash
    self.kind = kind
    self.id = id
    self.bytes = bytes
  }
}
