import Casebook
import DataFile
import Records

extension Command {
  static let cases = Command(
    "cases", summary: "List the cases",
    details: [
      "With a word: only the cases of that difficulty, programme, situation or criterion, or else"
        + " those in whose words it stands. With several filters: the cases that pass them all."
    ],
    examples: [
      "cases starter", "cases --situation no-login --difficulty starter", "cases council",
    ],
    operands: [OperandSpec(.filter)],
    options: [
      OptionSpec("programme", .programme, "Only cases of this programme"),
      OptionSpec("situation", .situation, "Only cases with a review in this situation"),
      OptionSpec(
        "difficulty", .difficulty, "Only cases that are starter, intermediate or advanced"),
      OptionSpec("criterion", .criterion, "Only cases that train this criterion"), .json,
    ], places: [.prompt, .shell]
  ) { session, arguments in
    let library = try session.library()
    let cases = try CaseFilter(arguments, in: library).cases
    let latest = try session.latestAttempts()
    if arguments.has("json") {
      session.show(CaseJSON.list(cases, latest: latest))
    } else {
      let screen = CaseList(
        cases: cases, programmes: library.casebook.programmes, latest: latest, look: session.look)
      session.show(screen.canvas())
      if session.place == .prompt { session.show(hints: ["open NAME", "cases starter", "help"]) }
    }
    return .done
  }
}

extension Session {
  /// The latest attempt at each case.
  fileprivate mutating func latestAttempts() throws -> [String: AttemptRecord] {
    let attempts = try existingRecords()?.attempts.history(limit: 10_000) ?? []
    return Dictionary(
      attempts.map { ($0.attempt.caseID, $0.attempt) }, uniquingKeysWith: { newest, _ in newest })
  }
}
