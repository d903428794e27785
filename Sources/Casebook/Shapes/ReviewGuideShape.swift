import DataFile

/// The parts of a review that say what a marker looks for.
extension Review {
  static let questionShape = Shape.object([
    .required("id", .identifier, "Unlike any other question of the review."),
    .required("text", ContentShapes.words, "In the client's words."),
    .required(
      "cues", ContentShapes.list(of: ContentShapes.words), "Words by which an answer is known."),
  ])

  static let pointShape = Shape.object([
    .required("id", .identifier, "Unlike any other point of the review."),
    .required("criterion", ContentShapes.criterion, "The criterion that the point belongs to."),
    .required("need", ContentShapes.choice(of: Point.Need.self), "How much it matters."),
    .required("text", ContentShapes.words, "What a sound message does."),
    .required(
      "cues", ContentShapes.list(of: ContentShapes.words), "Words by which the point is known."),
    .optional("say", ContentShapes.words, "A sentence in which a supporter might meet it."),
  ])

  static let nextShape = Shape.object([
    .required("module", .identifier, "A module of the programme."),
    .required(
      "tools", ContentShapes.list(of: .identifier), "Tools of any module of the programme."),
    .required("text", ContentShapes.words, "The step, small enough to do."),
  ])

  static let referenceShape = Shape.object([
    .required("module", .identifier, "A module of the programme."),
    .required("section", .identifier, "A section of that module."),
    .required("why", ContentShapes.words, "Why it helps now."),
  ])

  static let riskShape = Shape.object([
    .required("level", ContentShapes.choice(of: Risk.Level.self), "What the cue asks for."),
    .required("cues", ContentShapes.list(of: ContentShapes.words), "What points to risk."),
    .required(
      "expected", ContentShapes.list(of: ContentShapes.words), "What a sound message does about it."
    ),
  ])

  static let avoidShape = Shape.object([
    .required("id", .identifier, "Unlike any other mistake of the review."),
    .required("text", ContentShapes.words, "The mistake."),
    .optional("gate", ContentShapes.gate, "The gate that it meets, if it meets one."),
  ])

  static let exemplarShape = Shape.object([
    .required("level", ContentShapes.choice(of: Exemplar.Level.self), "How good the message is."),
    .required("text", ContentShapes.words, "The message."),
    .optional(
      "loses", ContentShapes.list(of: ContentShapes.criterion),
      "Criteria that it is marked 0 or 1 in, and lower than the skilled one."),
  ])
}
