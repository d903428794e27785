/// The readings of messages by marker: a column for each, with nil where a marker did not mark.
struct Columns {
  let messages: [ComparedMessage]
  /// Sorted.
  let names: [String]
  private let readings: [[Reading?]]

  init(_ messages: [ComparedMessage]) {
    self.messages = messages
    let names = Set(messages.flatMap { $0.markers.map(\.marker) }).sorted()
    self.names = names
    readings = names.map { name in messages.map { $0.marker(name) } }
  }

  /// The engine with each marker.
  func withEngine<Value>(
    _ value: (Reading) -> Value?
  ) -> [(first: [Value?], second: [Value?])] {
    let engine = messages.map { value($0.engine) }
    return markers(value).map { (engine, $0) }
  }

  /// Each marker with each other.
  func among<Value>(_ value: (Reading) -> Value?) -> [(first: [Value?], second: [Value?])] {
    let columns = markers(value)
    return columns.indices.flatMap { first in
      columns.indices.dropFirst(first + 1).map { (columns[first], columns[$0]) }
    }
  }

  private func markers<Value>(_ value: (Reading) -> Value?) -> [[Value?]] {
    readings.map { column in column.map { $0.flatMap(value) } }
  }
}
