import Casebook
import DataFile

extension FactTable where Item == DraftBrief {
  /// What is known of a review, for the wordings of every move.
  static let review = FactTable(
    numbers: [situations, course, work, scores, thread, risk].flatMap(\.self),
    texts: [
      Fact("client", "the client's name") { $0.client?.name },
      Fact("programme", "title of the programme") { $0.programme?.title },
      Fact("goal", "the first of the client's goals") {
        $0.client?.goals.first.map { clipped(plain($0), to: 60) }
      },
      Fact("next-date", "\"Tuesday 24 March\", the next review") {
        $0.review.nextReview.map { "\($0.weekday.name) \($0.dayAndMonth)" }
      },
      Fact("review-day", "\"Tuesday\", the weekday of the review") { $0.review.date.weekday.name },
      Fact("help-section", "\"Getting Help Quickly\", the page with the urgent numbers") {
        $0.help.map { afterColon($0.section.title) }
      },
      Fact("help-module", "title of the module with that page") { $0.help.map(\.module.title) },
      Fact("help-number", "number of that module") { $0.help.map { "\($0.module.number)" } },
    ])

  private static let situations: [Fact<DraftBrief, Int>] = Situation.allCases.map { situation in
    Fact(situation.rawValue, "1 in a review of that situation") {
      $0.review.situation.contains(situation).number
    }
  }

  private static let course: [Fact<DraftBrief, Int>] = [
    Fact("named", "1 where the client has a name") {
      ($0.client?.name.unlessBlank != nil).number
    },
    Fact("week", "the week of the course") { $0.review.week },
    Fact("logins", "log-ins since the last review") { $0.review.usage.logins },
    Fact("days-away", "days since the last log-in, 0 where none is known") {
      $0.facts.daysSinceLastLogin ?? 0
    },
    Fact("next-review", "1 where there is a next review") {
      ($0.review.nextReview != nil).number
    },
    Fact("help", "1 where the programme has a page with the urgent numbers") {
      ($0.help != nil).number
    },
    Fact("references", "sections to point back to, the page for urgent help not counted") {
      $0.references.count
    },
  ]

  private static let work: [Fact<DraftBrief, Int>] = [
    Fact("entries", "new entries") { NewWork($0.facts).entries.count },
    Fact("earlier-entries", "entries of before the last review that are still shown") {
      NewWork($0.facts).earlierCount
    },
    Fact("module-begun", "1 where a module is worked on and not finished") {
      (NewWork($0.facts).begun != nil).number
    },
    Fact("module-finished", "1 where a module was finished") {
      (NewWork($0.facts).finished != nil).number
    },
  ]

  private static let scores: [Fact<DraftBrief, Int>] = [
    Fact("scores", "measures completed since the supporter's latest message") {
      Set($0.facts.newQuestionnaires.map(\.measure)).count
    }
  ]

  private static let thread: [Fact<DraftBrief, Int>] = [
    Fact("questions", "questions and concerns of the client") { $0.review.questions.count },
    Fact("promises", "promises of the supporter's latest message and of calls since") {
      $0.duePromises.count
    },
    Fact("letters", "messages of the client since the supporter's latest") {
      $0.facts.lettersSinceSupporter.filter { $0.from == .client }.count
    },
    Fact("supporter-letters", "earlier messages of the supporter") {
      $0.review.thread.filter { $0.from == .supporter }.count
    },
  ]

  private static let risk: [Fact<DraftBrief, Int>] = [
    Fact("risk-watch", "1 where the risk level is watch") {
      ($0.review.risk.level == .watch).number
    },
    Fact("risk-act", "1 where the risk level is act") { ($0.review.risk.level == .act).number },
    Fact("risk-answer", "the latest answer to the question about thoughts of death, 0 to 3") {
      RiskAnswer($0)?.latest ?? 0
    },
    Fact("risk-answer-first", "1 where that answer is the first one") { brief in
      RiskAnswer(brief).map { ($0.previous == nil).number } ?? 0
    },
    Fact("risk-answer-same", "1 where that answer is the same as the time before") { brief in
      RiskAnswer(brief).map { ($0.previous == $0.latest).number } ?? 0
    },
    Fact("risk-answer-up", "1 where it is higher than the time before") { brief in
      RiskAnswer(brief).map { ($0.latest > $0.previous ?? $0.latest).number } ?? 0
    },
  ]
}
