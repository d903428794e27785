import DataFile

extension Programme {
  /// What a programme file holds: `cases/programmes/<id>.json`.
  package static let shape = Shape.object([
    ContentShapes.formatField,
    .required("id", .identifier, "The name of the file without .json."),
    .required("title", ContentShapes.words, "The name that clients see."),
    .required("about", ContentShapes.words, "What the programme is, in a sentence or two."),
    .required("step", .integer(2...3), "2 for low intensity, 3 for high intensity."),
    .required("problem", ContentShapes.words, "The problem that it is for."),
    .required("basis", ContentShapes.words, "The published programmes whose shape it follows."),
    .required(
      "measures", ContentShapes.list(of: .identifier), "The measures that it uses, by their ids."),
    .required("modules", ContentShapes.filled(moduleShape), "Its modules, in their order."),
  ])

  private static let moduleShape = Shape.object([
    .required("id", .identifier, "Unlike any other module of the programme."),
    .required("number", .integer(0...100), "Its place in the programme."),
    .required("title", ContentShapes.words, "The name that clients see."),
    .required("teaches", ContentShapes.words, "What a client learns in it."),
    .required("sections", ContentShapes.list(of: sectionShape), "Parts to point back to by name."),
    .required("tools", ContentShapes.list(of: toolShape), "Its worksheets and exercises."),
  ])

  private static let sectionShape = Shape.object([
    .required("id", .identifier, "Unlike any other section of the module."),
    .required("title", ContentShapes.words, "The name that clients see."),
  ])

  private static let toolShape = Shape.object([
    .required("id", .identifier, "Unlike any other tool of the programme."),
    .required("title", ContentShapes.words, "The name that clients see."),
    .required("purpose", ContentShapes.words, "What it is for."),
  ])
}
