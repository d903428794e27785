import Casebook
import DataFile
import Testing

/// The table "When it applies" of the marking scheme, row by row.
@Suite("When criteria apply")
struct ApplicabilityTests {
  @Test("work and praise: progress, an entry, or a point of their own")
  func work() throws {
    let entry = Review.Entry(tool: "t", date: try day("03-08"), text: "x")
    for criterion in ["feedback.work", "praise.effort"] {
      func applies(_ work: [Review.Work], points: [Review.Point] = []) throws -> Applicability {
        try ReviewFacts.made(work: work, points: points).applicability(of: criterion)
      }
      #expect(try applies([]) == .never)
      #expect(try applies([Review.Work(module: "m", progress: 0)]) == .never)
      #expect(try applies([Review.Work(module: "m", progress: 1)]) == .compulsory)
      #expect(
        try applies([Review.Work(module: "m", progress: 0, entries: [entry])]) == .compulsory)
      #expect(try applies([], points: [ReviewFacts.point(for: criterion)]) == .compulsory)
      #expect(try applies([], points: [ReviewFacts.point(for: "alliance.tone")]) == .never)
    }
  }

  @Test(
    "scores: a questionnaire after the supporter's latest message",
    arguments: [
      ([], ["03-02"], .compulsory), (["03-01"], ["03-02"], .compulsory),
      (["03-02"], ["03-02"], .never), (["03-03"], ["03-02"], .never), (["03-03"], [], .never),
      (["02-20", "03-03"], ["03-02", "03-04"], .compulsory), ([], [], .never),
    ] as [([String], [String], Applicability)])
  func scores(letters: [String], questionnaires: [String], expected: Applicability) throws {
    let facts = try ReviewFacts.made(
      questionnaires: questionnaires.map {
        Review.Questionnaire(measure: "phq9", date: try day($0), total: 9)
      },
      thread: letters.map { Review.Letter(from: .supporter, date: try day($0), text: "x") }
        + [
          Review.Letter(from: .client, date: try day("03-08"), text: "x"),
          Review.Letter(from: .call, date: try day("03-08"), text: "x"),
        ])
    #expect(facts.applicability(of: "feedback.scores") == expected)
  }

  @Test("scores: a point of its own")
  func scoresByPoint() throws {
    let facts = try ReviewFacts.made(points: [ReviewFacts.point(for: "feedback.scores")])
    #expect(facts.applicability(of: "feedback.scores") == .compulsory)
  }

  @Test("answers: a question, or a point of its own")
  func responds() throws {
    let question = Review.Question(id: "q", text: "Is it?", cues: [])
    let criterion = "guidance.responds"
    #expect(try ReviewFacts.made().applicability(of: criterion) == .never)
    #expect(try ReviewFacts.made(questions: [question]).applicability(of: criterion) == .compulsory)
    let points = [ReviewFacts.point(for: criterion)]
    #expect(try ReviewFacts.made(points: points).applicability(of: criterion) == .compulsory)
  }

  @Test("risk: any level but none; a point alone does not make a cue")
  func risk() throws {
    let criterion = "safety.risk"
    #expect(try ReviewFacts.made().applicability(of: criterion) == .never)
    #expect(try ReviewFacts.made(risk: .watch).applicability(of: criterion) == .compulsory)
    #expect(try ReviewFacts.made(risk: .act).applicability(of: criterion) == .compulsory)
    let points = [ReviewFacts.point(for: criterion)]
    #expect(try ReviewFacts.made(points: points).applicability(of: criterion) == .never)
  }

  @Test(
    "frame: the first review, the last, a missed contact, a risk cue", arguments: Situation.allCases
  )
  func frame(situation: Situation) throws {
    let compulsory: Set<Situation> = [.firstReview, .ending, .noLogin]
    let facts = try ReviewFacts.made(situation: [.steadyProgress, situation])
    #expect(
      facts.applicability(of: "guidance.frame")
        == (compulsory.contains(situation) ? .compulsory : .optional))
    let risky = try ReviewFacts.made(situation: [situation], risk: .watch)
    #expect(risky.applicability(of: "guidance.frame") == .compulsory)
  }

  @Test("the rest is optional or always there")
  func rest() throws {
    let facts = try ReviewFacts.made()
    let optional: Set = ["feedback.understanding", "guidance.question", "guidance.frame"]
    let never: Set = [
      "feedback.work", "praise.effort", "feedback.scores", "guidance.responds", "safety.risk",
    ]
    for criterion in Names.criteria {
      let expected: Applicability =
        optional.contains(criterion)
        ? .optional : never.contains(criterion) ? .never : .compulsory
      #expect(facts.applicability(of: criterion) == expected, "\(criterion)")
    }
  }

  @Test("what the review expects goes before every default", arguments: Names.criteria)
  func expects(criterion: String) throws {
    for word in Applicability.allCases {
      let facts = try ReviewFacts.made(risk: .act, expects: [criterion: word])
      #expect(facts.applicability(of: criterion) == word)
    }
  }

  @Test("shipped reviews, as their situations have it")
  func shipped() throws {
    func applicability(_ id: String) throws -> [Applicability] {
      let facts = ReviewFacts(
        try #require(ShippedContentTests.book.cases[id]?.reviews.first))
      return [
        "feedback.work", "feedback.scores", "guidance.responds", "guidance.frame", "safety.risk",
        "feedback.understanding",
      ].map(facts.applicability)
    }
    #expect(
      try applicability("leanne-half-done") == [
        .compulsory, .compulsory, .compulsory, .compulsory, .compulsory, .optional,
      ])
    #expect(
      try applicability("dom-gone-quiet").prefix(2) == [.optional, .optional])
    #expect(
      try applicability("hilary-one-answer").suffix(3) == [.compulsory, .compulsory, .never])
    #expect(
      try applicability("kelvin-kitchen-test").suffix(3) == [.optional, .never, .optional])
  }
}
