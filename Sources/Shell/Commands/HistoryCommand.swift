import Casebook
import DataFile
import Records
import Rubrics
import Terminal

extension Command {
  static let history = Command(
    "history", summary: "See your earlier attempts, or one of them",
    details: ["With a number: that attempt, as it was marked then."],
    examples: ["history", "history 12", "history --case leanne"],
    operands: [OperandSpec(.number)], options: [.case, .json], places: [.prompt, .shell]
  ) { session, arguments in
    if let number = arguments.operands.first {
      try session.showAttempt(number, asJSON: arguments.has("json"))
    } else {
      try session.showHistory(of: arguments.value(of: "case"), asJSON: arguments.has("json"))
    }
    return .done
  }
}

extension Session {
  fileprivate mutating func showHistory(of name: String?, asJSON: Bool) throws {
    let casebook = try library().casebook
    let caseID = try name.map { try CaseFinder(casebook: casebook).find($0).value.id }
    let attempts = try existingRecords()?.attempts.history(case: caseID, limit: 1000) ?? []
    if asJSON { return show(HistoryJSON.list(attempts)) }
    guard !attempts.isEmpty else {
      return say("No attempts yet. They appear here once you have marked a message.")
    }
    let screen = HistoryList(
      attempts: attempts, cases: casebook.cases, clock: world.clock, look: look)
    show(screen.canvas())
    if place == .prompt { show(hints: ["history N", "open NAME", "cases"]) }
  }

  fileprivate mutating func showAttempt(_ number: String, asJSON: Bool) throws {
    guard let id = Int(number), let marked = try existingRecords()?.attempts.attempt(id: id) else {
      throw Complaint.usage(
        "There is no attempt \(quoted(number)).", advice: "\"history\" lists them.")
    }
    if asJSON { return show(HistoryJSON.one(marked)) }
    let attempt = marked.attempt
    let title = try library().casebook.cases[attempt.caseID]?.title ?? attempt.caseID
    let when = Moment(utcText: attempt.createdAt).map(world.clock.words) ?? attempt.createdAt
    // Gates are kept by their ids; their titles are those of today's rubrics.
    let gates = marked.sheet.gates.isEmpty ? [] : (try? judge().book.gates) ?? []
    let titles = Dictionary(
      gates.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let screen = AttemptScreen(
      marked: marked, title: title, when: when, gateTitles: titles, look: look)
    show(screen.canvas())
    if let note = try library().changes(since: attempt) { say(note, .dim) }
  }
}
