extension Review.Usage {
  init(_ usage: Proven) throws {
    self.init(
      logins: try usage.integer("logins"), minutes: try usage.integer("minutes"),
      lastLogin: try usage.optional("lastLogin", usage.date))
  }
}

extension Review.Work {
  init(_ work: Proven) throws {
    self.init(
      module: try work.text("module"), progress: try work.integer("progress"),
      entries: try work.list("entries", Review.Entry.init))
  }
}

extension Review.Entry {
  init(_ entry: Proven) throws {
    self.init(
      tool: try entry.text("tool"), date: try entry.date("date"), text: try entry.text("text"))
  }
}

extension Review.Questionnaire {
  /// Decodes a questionnaire; the total of one given by its items is computed.
  init(_ questionnaire: Proven, measures: MeasureLookup) throws {
    let id = try questionnaire.text("measure")
    let items = try questionnaire.optional("items", questionnaire.integers)
    let score = items.flatMap { items in measures(id).flatMap { $0.score(of: items) } }
    self.init(
      measure: id, date: try questionnaire.date("date"), items: items,
      total: try score ?? questionnaire.number("total"))
  }
}

extension Review.Letter {
  init(_ letter: Proven) throws {
    self.init(
      from: try letter.word("from"), date: try letter.date("date"), text: try letter.text("text"),
      promises: try letter.texts("promises"))
  }
}

extension Review.Question {
  init(_ question: Proven) throws {
    self.init(
      id: try question.text("id"), text: try question.text("text"), cues: try question.texts("cues")
    )
  }
}

extension Review.Point {
  init(_ point: Proven) throws {
    self.init(
      id: try point.text("id"), criterion: try point.text("criterion"),
      need: try point.word("need"), text: try point.text("text"), cues: try point.texts("cues"),
      say: try point.optional("say", point.text))
  }
}

extension Review.NextStep {
  init(_ next: Proven) throws {
    self.init(
      module: try next.text("module"), tools: try next.texts("tools"), text: try next.text("text"))
  }
}

extension Review.Reference {
  init(_ reference: Proven) throws {
    self.init(
      module: try reference.text("module"), section: try reference.text("section"),
      why: try reference.text("why"))
  }
}

extension Review.Risk {
  init(_ risk: Proven) throws {
    self.init(
      level: try risk.word("level"), cues: try risk.texts("cues"),
      expected: try risk.texts("expected"))
  }
}

extension Review.Avoid {
  init(_ avoid: Proven) throws {
    self.init(
      id: try avoid.text("id"), text: try avoid.text("text"),
      gate: try avoid.optional("gate", avoid.text))
  }
}

extension Review.Exemplar {
  init(_ exemplar: Proven) throws {
    self.init(
      level: try exemplar.word("level"), text: try exemplar.text("text"),
      loses: try exemplar.texts("loses"))
  }
}
