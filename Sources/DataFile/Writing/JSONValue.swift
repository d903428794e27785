/// A JSON value to be written; objects keep the order of their keys.
package indirect enum JSONValue: Sendable, Hashable {
  case object([Member])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  /// Written in the shortest form that reads back as the same number; null where not finite.
  case number(Double)
  case bool(Bool)
  case null

  /// One key of an object with its value.
  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a node of a data file; a number without a fraction becomes an integer.
  package init(_ node: Node) {
    switch node.value {
    case .object(let members):
      self = .object(members.map { Member($0.key, JSONValue($0.value)) })
    case .array(let elements): self = .array(elements.map { JSONValue($0) })
    case .string(let string): self = .string(string)
    case .number(let number): self = node.integer.map { .integer($0) } ?? .number(number)
    case .bool(let bool): self = .bool(bool)
    case .null: self = .null
    }
  }

  /// A list of texts.
  package static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map { .string($0) })
  }

  /// The value, or null where there is none.
  package static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The value, or null where there is none.
  package static func optional(_ integer: Int?) -> JSONValue {
    integer.map { .integer($0) } ?? .null
  }

  /// The value, or null where there is none.
  package static func optional(_ number: Double?) -> JSONValue {
    number.map { .number($0) } ?? .null
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByFloatLiteral {
  package init(floatLiteral value: Double) { self = .number(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByNilLiteral {
  package init(nilLiteral: ()) { self = .null }
}
