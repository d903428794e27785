import DataFile

/// A file of content as it was read, before anything is known of what is in it.
package struct ContentFile: Sendable, Hashable {
  /// What a file holds; the folder that it lies in decides.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case measure
    case programme
    case `case`
  }

  /// What the file holds.
  package let kind: Kind
  /// The path as it is to be named in reports.
  package let name: String
  /// The file byte for byte.
  package let bytes: [UInt8]

  /// A file with its content.
  package init(kind: Kind, name: String, bytes: [UInt8]) {
    self.kind = kind
    self.name = name
    self.bytes = bytes
  }

  /// The name of the file without folders and without ".json": the id that its content must have.
  package var stem: String { Self.stem(of: name) }

  static func stem(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.hasSuffix(suffix) ? String(last.dropLast(suffix.count)) : last
  }

  static let suffix = ".json"
}

/// A file or folder of content that could not be fetched.
package struct UnreadFile: Sendable, Hashable {
  /// Nil for a folder.
  package let kind: ContentFile.Kind?
  /// The reason, under the path of the file or folder.
  package let fault: Fault

  /// A file, or a folder without a kind, with the reason.
  package init(kind: ContentFile.Kind?, fault: Fault) {
    self.kind = kind
    self.fault = fault
  }
}
