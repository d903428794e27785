import Casebook
import DataFile
import Records

extension Command {
  static let cases = Command(
    "cases", summary: "List the cases",
    details: [
      "With a word: only the cases of that difficulty, programme, situation or criterion."
    ],
    examples: ["cases starter", "cases lifting-mood", "cases no-login"],
    operands: [OperandSpec(.filter)], options: [.json], places: [.prompt, .shell]
  ) { session, arguments in
    let library = try session.library()
    let cases = try arguments.operands.first.map { try library.cases(with: $0) } ?? library.cases
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

extension Library {
  /// The cases of a difficulty, programme, situation or focus.
  fileprivate func cases(with word: String) throws(Complaint) -> [Case] {
    let wanted = word.lowercased()
    let found = cases.filter { item in Self.words(of: item).contains(wanted) }
    if !found.isEmpty { return found }
    let known = Set(cases.flatMap(Self.words)).sorted()
    let guess = nearest(to: wanted, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
    throw Complaint.usage(
      "No case goes with \(quoted(word)).",
      advice: "\(guess)A difficulty, a programme, a situation or a criterion will do: "
        + "starter, lifting-mood, no-login, feedback.scores.")
  }

  private static func words(of item: Case) -> [String] {
    [item.difficulty.rawValue, item.programme] + item.focus
      + item.reviews.flatMap(\.situation).map(\.rawValue)
  }
}
