import DataFile

/// What a case needs to know of the measures to be decoded.
typealias MeasureLookup = (_ id: String) -> Measure?

extension Case {
  /// Decodes a case whose shape and references were checked.
  init(_ file: Proven, measures: MeasureLookup) throws {
    self.init(
      id: try file.text("id"), title: try file.text("title"),
      programme: try file.text("programme"), difficulty: try file.word("difficulty"),
      focus: try file.texts("focus"), client: try Client(try file.object("client")),
      reviews: try file.list("reviews") { try Review($0, measures: measures) },
      replaces: try file.optional("replaces", file.text))
  }
}

extension Case.Client {
  init(_ client: Proven) throws {
    self.init(
      name: try client.text("name"), pronouns: try client.text("pronouns"),
      age: try client.integer("age"), background: try client.text("background"),
      problem: try client.text("problem"), goals: try client.texts("goals"),
      strengths: try client.optional("strengths", client.lines) ?? [],
      style: try client.text("style"),
      contact: try client.optional("contact", client.text))
  }
}

extension Review {
  init(_ review: Proven, measures: MeasureLookup) throws {
    self.init(
      id: try review.text("id"), week: try review.integer("week"), date: try review.date("date"),
      nextReview: try review.optional("nextReview", review.date),
      situation: try review.words("situation"), usage: try Usage(try review.object("usage")),
      work: try review.list("work", Work.init),
      questionnaires: try review.list("questionnaires") {
        try Questionnaire($0, measures: measures)
      },
      thread: try review.list("thread", Letter.init),
      questions: try review.list("questions", Question.init),
      points: try review.list("points", Point.init), next: try NextStep(try review.object("next")),
      referBack: try review.list("referBack", Reference.init),
      risk: try Risk(try review.object("risk")), avoid: try review.list("avoid", Avoid.init),
      expects: try review.applicabilities("expects"),
      exemplars: try review.list("exemplars", Exemplar.init))
  }
}

extension Proven {
  fileprivate func applicabilities(_ key: String) throws -> [String: Applicability] {
    guard has(key) else { return [:] }
    let table = try object(key)
    var applicabilities: [String: Applicability] = [:]
    for member in table.node.members { applicabilities[member.key] = try table.word(member.key) }
    return applicabilities
  }
}
