import DataFile

/// Content that is found by its id.
package protocol Shelved: Sendable {
  var id: String { get }
}

extension Case: Shelved {}
extension Programme: Shelved {}
extension Measure: Shelved {}

/// A value with the file that it came from; the file is kept so that marks can pin it.
package struct Loaded<Value: Shelved>: Sendable {
  /// What the file holds.
  package let value: Value
  /// The path as it is named in reports.
  package let file: String
  /// The file byte for byte.
  package let bytes: [UInt8]
  /// The hash of the bytes.
  package let hash: ContentHash

  /// A value with its file.
  package init(value: Value, file: String, bytes: [UInt8], hash: ContentHash) {
    self.value = value
    self.file = file
    self.bytes = bytes
    self.hash = hash
  }
}

/// The content of one kind, in order of its ids.
package struct Shelf<Value: Shelved>: Sendable {
  /// Sorted by id.
  package private(set) var items: [Loaded<Value>] = []
  /// Ids of files that faults keep from being used.
  package private(set) var disabled: Set<String> = []
  private var places: [String: Int] = [:]

  init() {}

  init(_ loaded: [Loaded<Value>], disabled: Set<String>) {
    items = loaded.sorted { $0.value.id < $1.value.id }
    self.disabled = disabled
    for (place, item) in items.enumerated() { places[item.value.id] = place }
  }

  /// The values, sorted by id.
  package var values: [Value] { items.map(\.value) }

  /// The ids, sorted.
  package var ids: [String] { items.map(\.value.id) }

  /// The value with an id; nil where there is none or its file has faults.
  package subscript(id: String) -> Value? { loaded(id)?.value }

  /// The value with an id and its file; nil where there is none or its file has faults.
  package func loaded(_ id: String) -> Loaded<Value>? { places[id].map { items[$0] } }
}
