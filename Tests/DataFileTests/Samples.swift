import DataFile

/// A shape with every kind of value in it.
let notebook = Shape.object([
  .required("format", .integer(1...1), "The version of the format."),
  .required("id", .identifier, "The name of the file without its ending."),
  .required("title", .text(blank: false), "What a reader sees first."),
  .required("date", .date, "The day of the first page."),
  .optional("level", .choice(["starter", "intermediate", "advanced"]), "How hard it is."),
  .optional("items", .list(of: .integer(0...3), count: 2...4), "The answers."),
  .optional("share", .number(0...1), "The part that is done."),
  .optional("open", .boolean, "Whether it goes on."),
  .optional("note", .text(blank: true), "Anything else."),
  .optional(
    "weights", .table(keys: ["walk", "talk", "rest"], of: .number(0...(.infinity))), "What counts."),
  .optional("names", .table(keys: nil, of: .text(blank: false)), "Names by their short form."),
  .optional(
    "total", .either([.integer(0...63), .list(of: .integer(0...3), count: 1...9)]),
    "A sum, or its parts."),
  .optional("pages", .list(of: page, count: 0...Int.max), "The pages, oldest first."),
])

private let page = Shape.object([
  .required("text", .text(blank: false), "What was written."),
  .optional("lastLogin", .date, "When it was seen."),
])

/// What reading a text gives.
func read(_ text: String) -> (node: Node?, faults: FaultList) { read(Array(text.utf8)) }

/// What reading a file with these bytes gives.
func read(_ bytes: [UInt8]) -> (node: Node?, faults: FaultList) {
  var faults = FaultList(source: SourceFile(name: "test.json", bytes: bytes))
  let node = readDataFile(into: &faults)
  return (node, faults)
}

/// The faults of a text as "line:column problem", in the order of the file.
func syntaxFaults(of text: String) -> [String] { brief(read(text).faults) }

/// The faults of a text, those against a shape included.
func faults(of text: String, against shape: Shape) -> FaultList {
  var (node, faults) = read(text)
  if let node { shape.check(node, into: &faults) }
  return faults
}

func brief(_ faults: FaultList) -> [String] {
  faults.sorted.map { "\($0.line):\($0.column) \($0.problem)" }
}
