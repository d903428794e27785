/// A value read from a data file, with the place where it stands.
package struct Node: Sendable, Hashable {
  /// What the value is; whole numbers are exact up to 2^53, others the nearest `Double`.
  package indirect enum Value: Sendable, Hashable {
    case object([Member])
    case array([Node])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null
  }

  /// One key of an object with its value, in file order; duplicate keys are kept and are faults.
  package struct Member: Sendable, Hashable {
    package let key: String
    /// UTF-8 offsets of the quoted key in the file.
    package let keySpan: Range<Int>
    package let value: Node

    package init(key: String, keySpan: Range<Int>, value: Node) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
    }
  }

  package let value: Value
  /// UTF-8 offsets of the value in the file.
  package let span: Range<Int>

  package init(_ value: Value, span: Range<Int>) {
    self.value = value
    self.span = span
  }
}

/// Accessors are total: what is missing or of another type reads as nil or empty.
///
/// A file's types are proven by its `Shape` first, so decoding can stay free of error paths.
extension Node {
  /// The members of an object in file order; empty for anything else.
  package var members: [Member] {
    if case .object(let members) = value { members } else { [] }
  }

  /// The elements of an array; empty for anything else.
  package var elements: [Node] {
    if case .array(let elements) = value { elements } else { [] }
  }

  /// The value of the first member with this key.
  package subscript(key: String) -> Node? {
    members.first { $0.key == key }?.value
  }

  /// A text: a string, or a list of strings joined with newlines.
  package var text: String? {
    switch value {
    case .string(let string): string
    case .array(let lines): Self.joined(lines)
    default: nil
    }
  }

  private static func joined(_ lines: [Node]) -> String? {
    var strings: [String] = []
    for line in lines {
      guard case .string(let string) = line.value else { return nil }
      strings.append(string)
    }
    return strings.joined(separator: "\n")
  }

  /// A number without a fraction that fits an `Int`.
  package var integer: Int? {
    if case .number(let number) = value { wholeNumber(number) } else { nil }
  }

  /// Any number.
  package var number: Double? {
    if case .number(let number) = value { number } else { nil }
  }

  /// A truth value.
  package var bool: Bool? {
    if case .bool(let bool) = value { bool } else { nil }
  }

  /// The texts of an array of texts; empty where there are none.
  package var texts: [String] { elements.compactMap(\.text) }
}
