import DataFile

extension Case {
  /// What a case file holds: `cases/<id>.json`.
  package static let shape = Shape.object([
    ContentShapes.formatField,
    .required("id", .identifier, "The name of the file without .json."),
    .optional(
      "replaces", .identifier, "The id of the case that this one is the successor of."),
    .required("title", ContentShapes.words, "What trainees see in the list of cases."),
    .required("programme", .identifier, "The id of the programme."),
    .required("difficulty", ContentShapes.choice(of: Difficulty.self), "How hard the case is."),
    .required(
      "focus", ContentShapes.list(of: ContentShapes.criterion), "Criteria that the case trains."),
    .required("client", clientShape, "Who the client is. Wholly fictional."),
    .required(
      "reviews", ContentShapes.filled(Review.shape),
      "What a supporter sees each time that a message is due, in order of date."),
  ])

  private static let clientShape = Shape.object([
    .required("name", ContentShapes.words, "The name by which messages address the client."),
    .required("pronouns", ContentShapes.words, "Such as she/her."),
    .required("age", .integer(1...120), "In years."),
    .required("background", ContentShapes.words, "Home, work, people."),
    .required("problem", ContentShapes.words, "What brought the client."),
    .required("goals", ContentShapes.list(of: ContentShapes.words), "In the client's words."),
    .optional("strengths", .text(blank: true), "What the client brings, a line each."),
    .required("style", ContentShapes.words, "How the client writes."),
    .optional("contact", ContentShapes.words, "How and when to reach the client."),
  ])
}
