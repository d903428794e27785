import DataFile
import Rubrics
import TestSupport
import Testing

@Suite("Schemas beside the rubrics")
struct SchemaFileTests {
  static let schemas: [(name: String, shape: Shape, title: String)] = [
    ("rubric", RubricShapes.rubric, "A rubric of Waymark"),
    ("lexicon", RubricShapes.lexicon, "The lexicon of Waymark"),
    ("scheme", RubricShapes.scheme, "A marking scheme of Waymark"),
  ]

  static let root: String = {
    let tests = Golden.folder(of: #filePath)
    return String(tests.dropLast("/Tests/RubricsTests/".count))
  }()

  @Test("each is what its shape writes", arguments: schemas.indices)
  func written(index: Int) {
    let schema = Self.schemas[index]
    Golden.check(
      Self.text(index), fileAt: "\(Self.root)/rubrics/schemas/\(schema.name).schema.json")
  }

  @Test("the shipped files fit")
  func shipped() {
    let (files, faults) = RubricFolder(roots: [Self.root]).fetch()
    #expect(faults.isEmpty)
    expect([files.lexicon], fit: 1)
    expect(files.rubrics, fit: 0)
    expect(files.schemes, fit: 2)
  }

  private func expect(_ files: [SourceFile], fit index: Int) {
    #expect(!files.isEmpty)
    for file in files {
      let node = SchemaCheck.node(of: String(decoding: file.bytes, as: UTF8.self))
      let problems = node.map { SchemaCheck.problems(of: $0, schema: Self.text(index)) }
      #expect(problems == [], "\(file.name)")
    }
  }

  private static func text(_ index: Int) -> String {
    let schema = schemas[index]
    return schema.shape.jsonSchema(
      id: "\(schema.name).schema.json", title: schema.title
    ).pretty + "\n"
  }
}
