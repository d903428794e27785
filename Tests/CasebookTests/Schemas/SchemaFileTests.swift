import Casebook
import DataFile
import TestSupport
import Testing

/// A schema that lies beside the content, and the shape that writes it.
struct SchemaFile: Sendable, CustomTestStringConvertible {
  let kind: ContentFile.Kind
  let shape: Shape
  let title: String

  static let all = [
    SchemaFile(kind: .case, shape: Case.shape, title: "A case of Waymark"),
    SchemaFile(kind: .programme, shape: Programme.shape, title: "A programme of Waymark"),
    SchemaFile(kind: .measure, shape: Measure.shape, title: "A measure of Waymark"),
  ]

  var name: String { "\(kind.rawValue).schema.json" }
  var text: String { shape.jsonSchema(id: name, title: title).pretty + "\n" }
  var testDescription: String { name }
}

@Suite("Schemas beside the content")
struct SchemaFileTests {
  @Test("each is what its shape writes", arguments: SchemaFile.all)
  func written(schema: SchemaFile) {
    Golden.check(schema.text, fileAt: "\(Places.repository)/cases/schemas/\(schema.name)")
  }

  @Test("the shipped files fit", arguments: SchemaFile.all)
  func shipped(schema: SchemaFile) {
    let files = ShippedContentTests.files(of: schema.kind)
    #expect(!files.isEmpty)
    for (name, bytes) in files {
      let node = SchemaCheck.node(of: String(decoding: bytes, as: UTF8.self))
      let problems = node.map { SchemaCheck.problems(of: $0, schema: schema.text) }
      #expect(problems == [], "\(name)")
    }
  }

  /// Whatever is done to the structure of a sound case, schema and reader say the same of it.
  @Test("schema and reader agree on structure")
  func agreement() throws {
    let schema = SchemaFile.all[0]
    let sound = try #require(SchemaCheck.node(of: Fixtures.kim.text))
    var refused = 0
    let changed = JSONValue(sound).changes
    for text in changed.map(\.pretty) {
      let node = try #require(SchemaCheck.node(of: text))
      var faults = FaultList(source: SourceFile(name: "case", bytes: Array(text.utf8)))
      schema.shape.checkFile(node, into: &faults)
      let problems = SchemaCheck.problems(of: node, schema: schema.text)
      #expect(faults.isEmpty == problems.isEmpty, "\(faults.faults.map(\.problem)) \(problems)")
      if !problems.isEmpty { refused += 1 }
    }
    // Most changes break something, and some (another word in a text) do not.
    #expect(refused > changed.count / 2)
    #expect(refused < changed.count)
  }
}

extension ShippedContentTests {
  /// The shipped files of a kind as they were read.
  static func files(of kind: ContentFile.Kind) -> [(name: String, bytes: [UInt8])] {
    switch kind {
    case .case: book.cases.items.map { ($0.file, $0.bytes) }
    case .programme: book.programmes.items.map { ($0.file, $0.bytes) }
    case .measure: book.measures.items.map { ($0.file, $0.bytes) }
    }
  }
}

extension JSONValue {
  /// The values that come of one change somewhere: a key gone, a key more, another value.
  fileprivate var changes: [JSONValue] {
    let others: [JSONValue] = [nil, true, "", "zzz", 0, -1, 1_000_000, 1.5, [], ["zzz"], [:]]
    switch self {
    case .object(let members):
      let without = members.indices.map { index -> JSONValue in
        var rest = members
        rest.remove(at: index)
        return .object(rest)
      }
      let inside = members.indices.flatMap { index in
        members[index].value.changes.map { changed -> JSONValue in
          var all = members
          all[index] = Member(all[index].key, changed)
          return .object(all)
        }
      }
      return others + without + [.object(members + [Member("zzz", 1)])] + inside
    case .array(let elements):
      return others
        + elements.indices.flatMap { index in
          elements[index].changes.map { changed -> JSONValue in
            var all = elements
            all[index] = changed
            return .array(all)
          }
        }
    default: return others
    }
  }
}
