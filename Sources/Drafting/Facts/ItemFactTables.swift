import Casebook
import DataFile

/// Where an item stands among those of its move.
struct ItemPlace: Sendable {
  /// From 1.
  let place: Int
  let count: Int
}

extension FactTable where Item == ItemPlace {
  /// For the moves that can be made more than once.
  static let place = FactTable(
    numbers: [
      Fact("item", "1 for the first question, promise, piece of work …, 2 for the second") {
        $0.place
      },
      Fact("last", "1 for the last of them") { ($0.place == $0.count).number },
    ],
    texts: [])
}

extension FactTable where Item == WorkPiece {
  /// For comments on the work.
  static let work = FactTable(
    numbers: [
      Fact("entry", "1 where the piece of work is an entry") { ($0.tool != nil).number }
    ],
    texts: [])
}

extension FactTable where Item == ClientQuestion {
  /// For replies.
  static let question = FactTable(
    numbers: [Fact("asks", "1 for a question, 0 for a concern") { $0.asks.number }],
    texts: [Fact("client-question", "the question or concern, a sentence or more") { $0.text }])
}

extension FactTable where Item == ScoreGroup {
  /// For feedback on measures of which the same can be said.
  static let scores = FactTable(
    numbers: [
      Fact("group", "measures in the group") { $0.courses.count },
      Fact("better", "1: a reliable fall since the time before") { ($0.verdict == .better).number },
      Fact("worse", "1: a reliable rise since the time before") { ($0.verdict == .worse).number },
      Fact("better-since-start", "1: a small change, but a reliable fall since the start") {
        ($0.verdict == .betterSinceStart).number
      },
      Fact("worse-since-start", "1: a small change, but a reliable rise since the start") {
        ($0.verdict == .worseSinceStart).number
      },
      Fact("same", "1: no reliable change") { ($0.verdict == .same).number },
      Fact("first-score", "1: one date only, nothing to compare with") {
        ($0.verdict == .first).number
      },
      Fact("unsized", "1: how large a change must be is not known") {
        ($0.verdict == .unsized).number
      },
    ],
    texts: [
      Fact("scores-brief", "\"PHQ-9 is 17 (15 last week and 17 at the start) and GAD-7 is 8\"") {
        list($0.courses.map(\.brief))
      },
      Fact("measures", "\"PHQ-9 and GAD-7\"") { list($0.courses.map(\.name)) },
      Fact("measure", "\"PHQ-9\"; only where the group has one") { $0.single?.name },
      Fact("measure-about", "\"low mood\"; only where the group has one") { $0.single?.about },
      Fact("latest", "the latest score; only where the group has one measure") {
        ($0.single?.latest.score).map(scoreText)
      },
      Fact("previous", "the score before; only where the group has one measure") {
        ($0.single?.previous?.score).map(scoreText)
      },
      Fact("start", "the first score; only where the group has one measure") {
        ($0.single?.start?.score).map(scoreText)
      },
      Fact("change-words", "\"2 points higher than last week\"; only for one measure") {
        $0.single?.changeSinceLast
      },
      Fact("change-words-start", "\"7 points lower than at the start\"; only for one measure") {
        $0.single?.changeSinceStart
      },
    ])
}

extension FactTable where Item == DraftBrief {
  /// For the risk move.
  static let riskAnswer = FactTable(
    numbers: [],
    texts: [
      Fact("risk-measure", "\"PHQ-9\", the measure that asks about thoughts of death") {
        RiskAnswer($0)?.measure
      },
      Fact("risk-words", "\"several days\", the latest answer") { brief in
        RiskAnswer(brief).map { RiskAnswer.words($0.latest) }
      },
      Fact("risk-words-before", "\"not at all\", the answer of the time before") { brief in
        RiskAnswer(brief)?.previous.map { RiskAnswer.words($0) }
      },
    ])

  /// For what is next in the programme.
  static let next = FactTable(
    numbers: [
      Fact("next-tools", "tools named for the next step") { $0.review.next.tools.count }
    ],
    texts: [
      Fact("module", "title of the module that is next") { $0.moduleTitle($0.review.next.module) },
      Fact("tool", "the tool that is next: \"the Mood Diary\"") { brief in
        brief.review.next.tools.first.map { brief.toolName($0) }
      },
    ])

  /// For praise and links: all the new work together.
  static let newWork = FactTable(
    numbers: [],
    texts: [
      Fact("tool", "the tool of the newest entry: \"the Mood Diary\"") { brief in
        NewWork(brief.facts).entries.first.map { brief.toolName($0.entry.tool) }
      },
      Fact("entry-date", "\"15 March\", the day of the newest entry") {
        NewWork($0.facts).entries.first?.entry.date.dayAndMonth
      },
      Fact("begun-module", "title of a module that is worked on and not finished") { brief in
        NewWork(brief.facts).begun.map { brief.moduleTitle($0.module) }
      },
      Fact("finished-module", "title of a module that was finished") { brief in
        NewWork(brief.facts).finished.map { brief.moduleTitle($0.module) }
      },
    ])
}
