import Casebook
import DataFile
import Testing

/// Values as they come out of files, field by field.
@Suite("Decoding")
struct DecodingTests {
  static let book = Casebook(files: Fixtures.sound + [Fixtures.kim])

  @Test("a case")
  func wholeCase() throws {
    let kim = try #require(Self.book.cases["kim-sound"])
    #expect(kim.title == "Kim: to the bridge")
    #expect(kim.programme == "walking")
    #expect(kim.difficulty == .starter)
    #expect(kim.focus == ["praise.effort"])
    #expect(
      kim.client
        == Case.Client(
          name: "Kim", pronouns: "they/them", age: 40, background: "Drives a bus.",
          problem: "Stays in.", goals: ["Walk to the bridge"], style: "brief"))
  }

  @Test("a review")
  func review() throws {
    let review = try #require(Self.book.cases["kim-sound"]?.reviews.first)
    let expected = Review(
      id: "week-2", week: 2, date: try day("03-09"), nextReview: try day("03-16"),
      situation: [.steadyProgress],
      usage: Review.Usage(logins: 2, minutes: 30, lastLogin: try day("03-08")),
      work: [
        Review.Work(
          module: "setting-out", progress: 50,
          entries: [
            Review.Entry(
              tool: "walk-diary", date: try day("03-06"), text: "To the corner and back.")
          ])
      ],
      questionnaires: [
        Review.Questionnaire(measure: "mood", date: try day("03-02"), items: [2, 2, 0], total: 4),
        Review.Questionnaire(measure: "mood", date: try day("03-08"), items: [2, 1, 0], total: 3),
        Review.Questionnaire(measure: "outing", date: try day("03-08"), total: 2.5),
      ],
      thread: [
        Review.Letter(from: .supporter, date: try day("03-02"), text: "Hello Kim."),
        Review.Letter(from: .client, date: try day("03-08"), text: "Is rain an excuse?"),
      ],
      questions: [Review.Question(id: "rain", text: "Is rain an excuse?", cues: ["rain"])],
      points: [
        Review.Point(
          id: "corner", criterion: "praise.effort", need: .must,
          text: "praises the walk to the corner", cues: ["corner"])
      ],
      next: Review.NextStep(
        module: "setting-out", tools: ["walk-planner"], text: "plan two walks"),
      referBack: [Review.Reference(module: "setting-out", section: "bad-weather", why: "rain")],
      risk: Review.Risk(level: .none, cues: [], expected: []),
      avoid: [Review.Avoid(id: "blame", text: "blames Kim for the rain", gate: "gate.hostile")],
      expects: ["guidance.frame": .optional],
      exemplars: [
        Review.Exemplar(level: .skilled, text: "Hello Kim, you walked to the corner."),
        Review.Exemplar(level: .weak, text: "Well done!", loses: ["praise.effort"]),
      ])
    #expect(review == expected)
  }

  @Test("a measure")
  func measure() throws {
    let made = "made up"
    let expected = Measure(
      id: "mood", name: "Mood-3", title: "Three questions about mood", about: "mood",
      aliases: ["mood score"], items: Measure.Items(count: 3, values: 0...3),
      structure: Measure.Source(text: made, checked: true), range: 0...9,
      bands: [Measure.Band(from: 0, name: "low"), Measure.Band(from: 5, name: "high")],
      bandSource: Measure.Source(text: made, checked: true),
      caseness: Measure.Figure(value: 4, source: made, checked: true),
      reliableChange: Measure.Figure(value: 3, source: made, checked: true), riskItem: 3,
      pairing: .core, rights: "Free.")
    #expect(Self.book.measures["mood"] == expected)
    #expect(Self.book.measures["outing"]?.scoredAsMean == true)
    #expect(Self.book.measures["outing"]?.structure.checked == false)
  }

  @Test("a programme")
  func programme() throws {
    let walking = try #require(Self.book.programmes["walking"])
    #expect(walking.step == 2)
    #expect(walking.measures == ["mood", "outing"])
    #expect(walking.modules.map(\.number) == [1, 2])
    #expect(
      walking.modules.last
        == Programme.Module(
          id: "going-further", number: 2, title: "Going Further", teaches: "Longer walks.",
          sections: [Programme.Section(id: "hills", title: "Hills")],
          tools: [Programme.Tool(id: "map", title: "Map", purpose: "find the way")]))
  }

  /// One change to the case, and what comes of it without a fault.
  func changed(_ old: String, to new: String) throws -> Case {
    let book = Casebook(files: Fixtures.sound + [Fixtures.kim.changed(old, to: new)])
    try #require(book.faults.rendered() == "")
    return try #require(book.cases["kim-sound"])
  }

  @Test("a text may be a list of lines")
  func lines() throws {
    let kim = try changed("\"Hello Kim.\"", to: "[\"Hello Kim.\", \"\", \"Fine walk.\"]")
    #expect(kim.reviews[0].thread[0].text == "Hello Kim.\n\nFine walk.")
  }

  @Test(
    "strengths are a text or a list",
    arguments: [
      ("\"keeps her word\"", ["keeps her word"]), ("[\"kind\", \"funny\"]", ["kind", "funny"]),
      ("[]", []),
    ])
  func strengths(json: String, expected: [String]) throws {
    let kim = try changed("\"style\"", to: "\"strengths\": \(json), \"style\"")
    #expect(kim.client.strengths == expected)
  }

  @Test("what may be left out is nil or empty")
  func leftOut() throws {
    var text = Fixtures.kim.text
    for line in [
      "\"nextReview\"", "\"questions\"", "\"referBack\"", "\"avoid\"", "\"expects\"",
    ] {
      text = text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.contains(line + ": ") }.joined(separator: "\n")
    }
    text.replace(", \"lastLogin\": \"2026-03-08\"", with: "")
    text.replace(", \"loses\": [\"praise.effort\"]", with: "")
    let file = ContentFile(kind: .case, name: "kim-sound.json", bytes: Array(text.utf8))
    let book = Casebook(files: Fixtures.sound + [file])
    #expect(book.faults.rendered() == "")
    let review = try #require(book.cases["kim-sound"]?.reviews.first)
    #expect(review.nextReview == nil)
    #expect(review.usage.lastLogin == nil)
    #expect(review.questions.isEmpty && review.referBack.isEmpty && review.avoid.isEmpty)
    #expect(review.expects.isEmpty)
    #expect(review.exemplars.map(\.loses) == [[], []])
  }

  @Test("comments, trailing commas and the schema of an editor are allowed")
  func comments() throws {
    let kim = try changed(
      "\"format\": 1,",
      to: "\"$schema\": \"../case.schema.json\", /* first */ \"format\": 1, // one")
    #expect(kim.id == "kim-sound")
    #expect(
      try changed("[\"praise.effort\"],", to: "[\"praise.effort\",],").focus == ["praise.effort"])
  }

  @Test("a point's sentence and a call are read")
  func rarer() throws {
    let kim = try changed("\"cues\": [\"corner\"]", to: "\"cues\": [], \"say\": \"To the corner!\"")
    #expect(kim.reviews[0].points[0].say == "To the corner!")
    let call = try changed(
      "\"from\": \"supporter\"", to: "\"promises\": [\"ring\"], \"from\": \"call\"")
    #expect(call.reviews[0].thread[0].from == .call)
    #expect(call.reviews[0].thread[0].promises == ["ring"])
  }
}
