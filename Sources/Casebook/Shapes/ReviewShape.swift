import DataFile

extension Review {
  /// What one review of a case holds.
  static let shape = Shape.object([
    .required("id", .identifier, "Unlike any other review of the case."),
    .required("week", .integer(0...520), "The week of treatment."),
    .required("date", .date, "The day on which the supporter writes."),
    .optional("nextReview", .date, "The day of the next review; left out in the last one."),
    .required(
      "situation", ContentShapes.list(of: ContentShapes.choice(of: Situation.self)),
      "What kind of review it is; several may hold."),
    .required("usage", usageShape, "How much the programme was used since the last review."),
    .required("work", ContentShapes.list(of: workShape), "Work in modules."),
    .required(
      "questionnaires", ContentShapes.list(of: questionnaireShape),
      "Completed questionnaires, oldest first, those of this review last."),
    .required(
      "thread", ContentShapes.list(of: letterShape), "Earlier messages and calls, oldest first."),
    .optional(
      "questions", ContentShapes.list(of: questionShape),
      "Questions and concerns that the message should meet."),
    .required("points", ContentShapes.list(of: pointShape), "What a marker looks for."),
    .required("next", nextShape, "The step that fits next."),
    .optional(
      "referBack", ContentShapes.list(of: referenceShape), "Sections worth pointing back to."),
    .required("risk", riskShape, "The risk cue, if there is one."),
    .optional("avoid", ContentShapes.list(of: avoidShape), "Mistakes that this review invites."),
    .optional(
      "expects",
      .table(keys: Names.criteria, of: ContentShapes.choice(of: Applicability.self)),
      "Criteria that count otherwise than the marking scheme says."),
    .optional("exemplars", ContentShapes.list(of: exemplarShape), "Messages as examples."),
  ])

  private static let usageShape = Shape.object([
    .required("logins", .integer(0...10_000), "How often the client logged in."),
    .required("minutes", .integer(0...100_000), "Minutes spent."),
    .optional("lastLogin", .date, "The day of the last log-in."),
  ])

  private static let workShape = Shape.object([
    .required("module", .identifier, "A module of the programme."),
    .required("progress", .integer(0...100), "How much of it is done, per cent."),
    .optional("entries", ContentShapes.list(of: entryShape), "What the client wrote in its tools."),
  ])

  private static let entryShape = Shape.object([
    .required("tool", .identifier, "A tool of the module."),
    .required("date", .date, "The day of the entry."),
    .required("text", ContentShapes.words, "In the client's words."),
  ])

  private static let questionnaireShape = Shape.object([
    .required("measure", .identifier, "The id of the measure."),
    .required("date", .date, "The day on which it was completed."),
    .optional(
      "items", ContentShapes.filled(.integer(0...100)), "The answers in order, instead of a total."),
    .optional("total", .number(0...10_000), "The score, instead of the answers."),
  ])

  private static let letterShape = Shape.object([
    .required(
      "from", ContentShapes.choice(of: Letter.Sender.self),
      "The supporter, the client, or a call: a note of a phone call."),
    .required("date", .date, "The day on which it was sent."),
    .required("text", ContentShapes.words, "The message."),
    .optional(
      "promises", ContentShapes.list(of: ContentShapes.words),
      "What the writer promised to do, a phrase each."),
  ])
}
