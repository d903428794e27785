import DataFile
import TestSupport
import Testing

@Suite struct JSONSchemaTests {
  @Test func everyKindOfShape() {
    let schema = notebook.jsonSchema(id: "https://example.org/notebook.json", title: "A notebook")
    Golden.check(schema.pretty + "\n", named: "notebook.schema.json")
  }

  @Test func onlyWhatIsUsedIsDefined() {
    let schema = Shape.object([]).jsonSchema(id: "a", title: "b")
    Golden.check(schema.pretty + "\n", named: "empty.schema.json")
  }
}
