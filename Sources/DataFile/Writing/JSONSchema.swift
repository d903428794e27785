/// The shape of a file as JSON Schema, so that editors can complete and check it while it is written.
extension Shape {
  /// The schema of a whole file in JSON Schema, draft 2020-12, with `$schema` allowed at its top.
  package func jsonSchema(id: String, title: String) -> JSONValue {
    var used: Set<SchemaDefinition> = []
    let body = forFile.schema(&used).members
    let definitions = SchemaDefinition.allCases.filter(used.contains)
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("$id", .string(id)),
        .init("title", .string(title)),
      ] + body
        + (definitions.isEmpty
          ? [] : [.init("$defs", .object(definitions.map { .init($0.rawValue, $0.schema) }))]))
  }

  private func schema(_ used: inout Set<SchemaDefinition>) -> JSONValue {
    switch self {
    case .object(let fields): return Self.objectSchema(fields, &used)
    case .table(let keys, let shape): return Self.tableSchema(keys, shape, &used)
    case .list(let shape, let count):
      return .object(
        [.init("type", "array"), .init("items", shape.schema(&used))]
          + Self.bounds(
            ("minItems", "maxItems"),
            of: (count.lowerBound > 0 ? count.lowerBound : .min)...count.upperBound))
    case .text(let blank): return SchemaDefinition.reference(blank ? .anyText : .text, &used)
    case .identifier: return SchemaDefinition.reference(.identifier, &used)
    case .date: return SchemaDefinition.reference(.date, &used)
    case .choice(let words): return ["enum": .strings(words)]
    case .integer(let range):
      return .object(
        [.init("type", "integer")] + Self.bounds(("minimum", "maximum"), of: range))
    case .number(let range):
      return .object([.init("type", "number")] + Self.bounds(of: range))
    case .boolean: return ["type": "boolean"]
    case .either(let shapes): return ["anyOf": .array(shapes.map { $0.schema(&used) })]
    }
  }

  private static func objectSchema(
    _ fields: [Field], _ used: inout Set<SchemaDefinition>
  ) -> JSONValue {
    var properties: [JSONValue.Member] = []
    for field in fields {
      let about: [JSONValue.Member] =
        field.about.isEmpty ? [] : [.init("description", .string(field.about))]
      properties.append(
        .init(field.name, .object(about + field.shape.schema(&used).members)))
    }
    let required = fields.filter(\.required).map(\.name)
    return .object(
      [.init("type", "object"), .init("properties", .object(properties))]
        + (required.isEmpty ? [] : [.init("required", .strings(required))])
        + [.init("additionalProperties", false)])
  }

  private static func tableSchema(
    _ keys: [String]?, _ shape: Shape, _ used: inout Set<SchemaDefinition>
  ) -> JSONValue {
    let names: JSONValue =
      keys.map { ["enum": .strings($0)] } ?? SchemaDefinition.reference(.identifier, &used)
    return [
      "type": "object", "propertyNames": names, "additionalProperties": shape.schema(&used),
    ]
  }

  private static func bounds(
    _ names: (String, String), of range: ClosedRange<Int>
  ) -> [JSONValue.Member] {
    (range.lowerBound == .min ? [] : [.init(names.0, .integer(range.lowerBound))])
      + (range.upperBound == .max ? [] : [.init(names.1, .integer(range.upperBound))])
  }

  private static func shortest(_ number: Double) -> JSONValue {
    wholeNumber(number).map { .integer($0) } ?? .number(number)
  }

  private static func bounds(of range: ClosedRange<Double>) -> [JSONValue.Member] {
    (isOpen(range.lowerBound) ? [] : [.init("minimum", shortest(range.lowerBound))])
      + (isOpen(range.upperBound) ? [] : [.init("maximum", shortest(range.upperBound))])
  }
}

/// What occurs all over a schema and is written once.
private enum SchemaDefinition: String, CaseIterable {
  case text
  case anyText
  case identifier
  case date

  static func reference(
    _ definition: SchemaDefinition, _ used: inout Set<SchemaDefinition>
  ) -> JSONValue {
    used.insert(definition)
    return ["$ref": "#/$defs/\(definition.rawValue)"]
  }

  var schema: JSONValue {
    switch self {
    case .text:
      [
        "description": "A text, or a list of its lines; not blank.",
        "anyOf": [
          ["type": "string", "pattern": "\\S"],
          [
            "type": "array", "items": ["type": "string"],
            "contains": ["type": "string", "pattern": "\\S"],
          ],
        ],
      ]
    case .anyText:
      [
        "description": "A text, or a list of its lines.",
        "anyOf": [["type": "string"], ["type": "array", "items": ["type": "string"]]],
      ]
    case .identifier:
      [
        "description": "A name of lower-case letters and digits, joined with hyphens.",
        "type": "string", "pattern": .string(Identifier.pattern),
        "maxLength": .integer(Identifier.limit),
      ]
    case .date:
      [
        "description": "A calendar date.", "type": "string", "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      ]
    }
  }
}

extension JSONValue {
  /// The members of an object; none for anything else.
  fileprivate var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}
