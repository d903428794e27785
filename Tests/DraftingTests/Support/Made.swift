import Casebook
import DataFile
import Drafting
import Testing

/// A day of 2026 written as `MM-DD`.
func day(_ text: String) throws -> CivilDate { try #require(CivilDate("2026-\(text)")) }

/// Reviews and programmes with only what a test is about.
enum Made {
  static let programme = Programme(
    id: "walking", title: "Walking", about: "", step: 2, problem: "depression", basis: "",
    measures: ["phq9"],
    modules: [
      Programme.Module(
        id: "first-steps", number: 1, title: "First Steps", teaches: "",
        sections: [
          Programme.Section(id: "slow-start", title: "A Slow Start"),
          Programme.Section(id: "getting-help", title: "If It Gets Worse: Getting Help Quickly"),
        ],
        tools: [
          Programme.Tool(id: "step-log", title: "Step Log", purpose: ""),
          Programme.Tool(id: "task-2", title: "Task 2: The Hill", purpose: ""),
          Programme.Tool(id: "my-map", title: "My Map", purpose: ""),
        ])
    ])

  static let measures = [
    measure("phq9", "PHQ-9", about: "low mood", change: 6, riskItem: 9),
    measure("gad7", "GAD-7", about: "anxiety", change: 4),
  ]

  private static func measure(
    _ id: String, _ name: String, about: String, change: Double, riskItem: Int? = nil
  ) -> Measure {
    Measure(
      id: id, name: name, title: "", about: about,
      items: Measure.Items(count: 9, values: 0...3), range: 0...27,
      reliableChange: Measure.Figure(value: change, source: "", checked: true),
      riskItem: riskItem)
  }

  static func client(_ name: String = "Kim", goals: [String] = ["Walk to the sea"]) -> Case.Client {
    Case.Client(
      name: name, pronouns: "they/them", age: 40, background: "", problem: "", goals: goals,
      style: "")
  }

  /// A review of Monday 9 March 2026.
  static func review(
    situation: [Situation] = [.steadyProgress], logins: Int = 2, next: String? = "03-16",
    work: [Review.Work] = [], questionnaires: [Review.Questionnaire] = [],
    thread: [Review.Letter] = [], questions: [String] = [], tools: [String] = ["step-log"],
    referBack: [Review.Reference] = [], risk: Review.Risk.Level = .none,
    expects: [String: Applicability] = [:]
  ) throws -> Review {
    Review(
      id: "week-2", week: 2, date: try day("03-09"), nextReview: try next.map(day),
      situation: situation, usage: Review.Usage(logins: logins, minutes: 10), work: work,
      questionnaires: questionnaires, thread: thread,
      questions: questions.enumerated().map { index, text in
        Review.Question(id: "q\(index)", text: text, cues: [])
      },
      points: [],
      next: Review.NextStep(module: "first-steps", tools: tools, text: ""),
      referBack: referBack, risk: Review.Risk(level: risk, cues: [], expected: []),
      expects: expects)
  }

  static func brief(
    _ review: Review, client: Case.Client? = client(), programme: Programme? = programme
  ) -> DraftBrief {
    DraftBrief(
      review: review, client: client, programme: programme,
      measures: { id in measures.first { $0.id == id } })
  }

  /// The draft with the shipped wordings.
  static func draft(
    _ review: Review, client: Case.Client? = client(), programme: Programme? = programme,
    _ options: DraftOptions = DraftOptions()
  ) -> Draft {
    Drafting.draft(
      for: brief(review, client: client, programme: programme), templates: Shipped.book,
      options: options)
  }

  /// The text that one wording of a move gives, all facts filled in; empty where it does not fit.
  static func text(_ move: Move, _ wording: String, in brief: DraftBrief) -> String {
    let file = """
      { "format": 1, "id": "\(move.rawValue)", "title": "T", "about": "A",
        "serves": "alliance.tone", "hints": [{ "ask": "Q?" }],
        "wordings": [{ "id": "w", "text": "\(wording)", "fits": "a/b", "misses": "a/b" }] }
      """
    let source = SourceFile(name: "\(move.rawValue).json", bytes: Array(file.utf8))
    let book = TemplateFiles([source]).read().book
    return Drafting.draft(for: brief, templates: book).text
  }

  static func entry(_ tool: String, _ date: String) throws -> Review.Entry {
    Review.Entry(tool: tool, date: try day(date), text: "")
  }

  /// Scores written as "03-01 15, 03-08 17".
  static func scores(_ measure: String, _ scores: String) throws -> [Review.Questionnaire] {
    try scores.split(separator: ",").map { score in
      let parts = score.split(separator: " ").map(String.init)
      return Review.Questionnaire(
        measure: measure, date: try day(parts[0]), total: try #require(Double(parts[1])))
    }
  }

  /// PHQ-9 with the answers to its last question.
  static func answers(_ answers: [(String, Int)]) throws -> [Review.Questionnaire] {
    try answers.map { date, last in
      Review.Questionnaire(
        measure: "phq9", date: try day(date), items: [1, 1, 1, 1, 1, 1, 1, 1, last],
        total: Double(8 + last))
    }
  }
}
