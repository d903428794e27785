import DataFile

/// The words of measure files that are not enumerations of the model.
enum MeasureShape {
  static let sum = "sum"
  static let mean = "mean"
  static let core = "core"
  static let general = "general"
  static let specific = "specific"
}

extension Measure {
  /// What a measure file holds: `cases/measures/<id>.json`.
  package static let shape = Shape.object([
    ContentShapes.formatField,
    .required("id", .identifier, "The name of the file without .json."),
    .required("name", ContentShapes.words, "The short name as messages write it."),
    .required("title", ContentShapes.words, "The full name."),
    .required("about", ContentShapes.words, "What it asks about, in a word or two."),
    .required(
      "aliases", ContentShapes.list(of: ContentShapes.words),
      "Other ways in which messages name it, in lower case."),
    .required("items", itemsShape, "Its items."),
    .required(
      "scoring", .choice([MeasureShape.sum, MeasureShape.mean]),
      "Whether the score is the sum or the mean of the items."),
    .required(
      "range", .list(of: .number(0...10_000), count: 2...2), "The lowest and the highest score."),
    .optional("bands", bandsShape, "Named parts of the range; only where a source gives them."),
    .optional("caseness", figureShape, "At or above this, the score counts as a case."),
    .optional("reliableChange", figureShape, "The smallest change that is reliable."),
    .optional(
      "pairing", .choice([MeasureShape.core, MeasureShape.general, MeasureShape.specific]),
      "Its part in the pair of measures by which recovery is judged."),
    .optional(
      "problems", ContentShapes.filled(ContentShapes.words),
      "With a specific pairing: the problems that it is for, as programmes name them."),
    .required("rights", ContentShapes.words, "Whose it is, and what may be shown."),
    .optional("loinc", loincShape, "Codes for data exchange."),
  ])

  private static let source: [Shape.Field] = [
    .required("source", ContentShapes.words, "Where the figures come from."),
    .required("checked", .boolean, "False: the service must check them before use."),
  ]

  private static let itemsShape = Shape.object(
    [
      .required("count", .integer(1...200), "How many items there are."),
      .required(
        "values", .list(of: .integer(0...100), count: 2...2),
        "The lowest and the highest value of an item."),
      .optional(
        "reversed", ContentShapes.list(of: .integer(1...200)),
        "Items, from 1, that are scored the other way round."),
      .optional(
        "riskItem", .integer(1...200), "The item that asks about death or self-harm, from 1."),
      .optional(
        "wording", ContentShapes.list(of: ContentShapes.words),
        "The items in words; only where they are free to ship."),
    ] + source)

  private static let bandsShape = Shape.object(
    [
      .required("list", ContentShapes.filled(bandShape), "The bands, lowest first.")
    ] + source)

  private static let bandShape = Shape.object([
    .required("from", .number(0...10_000), "Its lowest score."),
    .required("name", ContentShapes.words, "Its name."),
  ])

  private static let figureShape = Shape.object(
    [
      .required("value", .number(0...10_000), "The figure.")
    ] + source)

  private static let loincShape = Shape.object([
    .optional("panel", ContentShapes.words, "The code of the whole questionnaire."),
    .optional("total", ContentShapes.words, "The code of its score."),
    .required("checked", .boolean, "False: the service must check them before use."),
  ])
}
