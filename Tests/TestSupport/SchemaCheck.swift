import DataFile

/// A small validator of JSON Schema: the keywords that the schemas of this project use, and no other.
///
/// A keyword that it does not know is a problem, so that no schema passes by being passed over.
package struct SchemaCheck {
  private let root: Node
  /// What does not fit: the place in the value, then the keyword.
  package private(set) var problems: [String] = []

  /// A check against a schema, given as text.
  package init?(schema text: String) {
    guard let node = Self.node(of: text) else { return nil }
    root = node
  }

  /// The problems of a value; none where it fits.
  package static func problems(of value: Node, schema text: String) -> [String] {
    guard var check = SchemaCheck(schema: text) else { return ["the schema cannot be read"] }
    check.check(value, check.root, at: "")
    return check.problems
  }

  /// The value of a text in JSON; nil where it cannot be read.
  package static func node(of text: String) -> Node? {
    var faults = FaultList(source: SourceFile(name: "text", bytes: Array(text.utf8)))
    let node = readDataFile(into: &faults)
    return faults.isEmpty ? node : nil
  }

  private mutating func check(_ value: Node, _ schema: Node, at place: String) {
    for member in schema.members {
      if !fits(value, keyword: member.key, member.value, in: schema, at: place) {
        problems.append("\(place.isEmpty ? "/" : place): \(member.key)")
      }
    }
  }

  private func passes(_ value: Node, _ schema: Node) -> Bool {
    var check = self
    check.problems = []
    check.check(value, schema, at: "")
    return check.problems.isEmpty
  }

  private mutating func fits(
    _ value: Node, keyword: String, _ rule: Node, in schema: Node, at place: String
  ) -> Bool {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": return true
    case "format": return rule.text == "date"
    case "$ref":
      let name = rule.text?.split(separator: "/").last.map(String.init) ?? ""
      guard let definition = root["$defs"]?[name] else { return false }
      check(value, definition, at: place)
      return true
    case "properties":
      for member in value.members {
        if let part = rule[member.key] { check(member.value, part, at: "\(place)/\(member.key)") }
      }
      return true
    case "items":
      for (index, element) in value.elements.enumerated() {
        check(element, rule, at: "\(place)/\(index)")
      }
      return true
    case "additionalProperties":
      let others = value.members.filter { schema["properties"]?[$0.key] == nil }
      if rule.bool == false { return others.isEmpty }
      for member in others { check(member.value, rule, at: "\(place)/\(member.key)") }
      return true
    case "anyOf": return rule.elements.contains { passes(value, $0) }
    case "contains": return isList(value) ? value.elements.contains { passes($0, rule) } : true
    case "propertyNames":
      return value.members.allSatisfy { passes(Node(.string($0.key), span: $0.keySpan), rule) }
    default: return fitsScalar(value, keyword, rule)
    }
  }

  private func fitsScalar(_ value: Node, _ keyword: String, _ rule: Node) -> Bool {
    switch keyword {
    case "type": isOfType(value, rule.text ?? "")
    case "enum": rule.elements.contains { $0.value == value.value }
    case "required": !isObject(value) || rule.texts.allSatisfy { value[$0] != nil }
    case "minItems": !isList(value) || value.elements.count >= rule.integer ?? 0
    case "maxItems": !isList(value) || value.elements.count <= rule.integer ?? 0
    case "minimum": value.number.map { $0 >= rule.number ?? 0 } ?? true
    case "maximum": value.number.map { $0 <= rule.number ?? 0 } ?? true
    case "maxLength": string(value).map { $0.unicodeScalars.count <= rule.integer ?? 0 } ?? true
    case "pattern": string(value).map { matches($0, rule.text ?? "") } ?? true
    default: false
    }
  }

  private func isOfType(_ value: Node, _ type: String) -> Bool {
    switch (type, value.value) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool),
      ("number", .number):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    switch pattern {
    case "\\S": text.contains { !$0.isWhitespace }
    case "^[a-z0-9]+([-.][a-z0-9]+)*$": Identifier.isValid(text)
    case "^[0-9]{4}-[0-9]{2}-[0-9]{2}$":
      text.utf8.count == 10
        && text.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [4, 2, 2]
        && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (48...57).contains($0) }
    default: false
    }
  }

  private func isObject(_ value: Node) -> Bool {
    if case .object = value.value { true } else { false }
  }
  private func isList(_ value: Node) -> Bool {
    if case .array = value.value { true } else { false }
  }
  private func string(_ value: Node) -> String? {
    if case .string(let text) = value.value { text } else { nil }
  }
}
