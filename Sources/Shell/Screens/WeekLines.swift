import Casebook
import DataFile
import Terminal

/// What the questionnaires say about risk, without any word on what to do about it.
struct RiskLine: Sendable, Hashable {
  /// Whether the answer is above zero.
  let isRaised: Bool
  /// "PHQ-9 item 9: several days (1), as at every date since 24 February".
  let text: String

  /// Adds the line; it is the one that is never cut.
  func add(to canvas: inout Canvas) {
    let style = isRaised ? Style.bad.inBold : .dim
    canvas.paragraph(
      StyledText(text, style), first: StyledText(isRaised ? " ! " : "   ", style), rest: "   ")
  }

  /// A line for each measure that has an item of that kind.
  static func all(_ desk: Desk) -> [RiskLine] {
    desk.measures.values.compactMap { RiskLine($0, desk) }
  }

  private init?(_ measure: Measure, _ desk: Desk) {
    guard let item = measure.riskItem else { return nil }
    let answers = desk.review.questionnaires.compactMap { questionnaire -> Answer? in
      guard questionnaire.measure == measure.id,
        let answers = questionnaire.items, answers.indices.contains(item - 1)
      else { return nil }
      return Answer(date: questionnaire.date, value: answers[item - 1])
    }
    guard let latest = answers.last else { return nil }
    let letter = desk.facts.latestSupporterLetter
    let isOld = letter.map { latest.date <= $0.date } ?? false
    isRaised = latest.value > 0
    text =
      "\(measure.name) item \(item): \(Self.words(latest.value, measure))"
      + (isOld ? " on \(latest.date.dayAndMonth)" : "") + Self.course(of: answers, measure)
  }

  private struct Answer {
    let date: CivilDate
    let value: Int
  }

  /// How the answer compares with those before.
  private static func course(of answers: [Answer], _ measure: Measure) -> String {
    guard answers.count > 1, let latest = answers.last, let first = answers.first else { return "" }
    let before = answers[answers.count - 2]
    if answers.allSatisfy({ $0.value == latest.value }) {
      return ", as at every date since \(first.date.dayAndMonth)"
    }
    if before.value == latest.value { return ", the same as on \(before.date.dayAndMonth)" }
    let way = latest.value > before.value ? "up from" : "down from"
    return ", \(way) \(words(before.value, measure)) on \(before.date.dayAndMonth)"
  }

  /// The answers as the sheets of PHQ-9 and GAD-7 word them.
  private static func words(_ value: Int, _ measure: Measure) -> String {
    let labels = ["not at all", "several days", "more than half the days", "nearly every day"]
    guard measure.items.values == 0...3, labels.indices.contains(value) else { return "\(value)" }
    return "\(labels[value]) (\(value))"
  }
}

/// How much the programme was used.
struct UsageLine {
  private let since: String
  private let text: String

  init(_ desk: Desk) {
    let usage = desk.review.usage
    let since = desk.facts.latestSupporterLetter.map { "Since \($0.date.dayAndMonth)" }
    let last = usage.lastLogin
    let logins =
      usage.logins == 0
      ? last.map { "no log-in, the last was \($0.weekdayForm)" } ?? "no log-in yet"
      : "\(counted(usage.logins, "log-in")) · \(usage.minutes) min"
        + (last.map { " · last \($0.weekdayForm)" } ?? "")
    text = logins
    self.since = since ?? "So far"
  }

  var styled: StyledText { StyledText(" \(since)   \(text)") }

  /// As in "Since 3 March: 2 log-ins, 25 min, last Mon 9 Mar.", without signs.
  var sentence: String {
    "\(since): \(text.split(separator: "·").map(trimmed).joined(separator: ", "))."
  }
}

/// What the client wrote last, or what was said on the phone, since the supporter wrote.
struct LetterLine {
  let heading: StyledText
  let text: String

  init?(_ desk: Desk) {
    let recent = desk.facts.lettersSinceSupporter
    guard let letter = recent.last(where: { $0.from == .client }) ?? recent.last else { return nil }
    let more = recent.count > 1 ? " (one of \(recent.count) since: thread)" : ""
    let who = letter.from == .client ? "\(desk.client.name) writes" : "Call"
    heading = StyledText(" \(who), \(letter.date.dayAndMonth)", .bold) + StyledText(more, .dim)
    text = letter.text
  }

  /// What is said where nothing came.
  static func silence(_ desk: Desk) -> String {
    guard let letter = desk.facts.latestSupporterLetter else { return "No messages yet." }
    return "\(desk.client.name) has not written since your message of \(letter.date.dayAndMonth)."
  }
}

/// Questions of the client and promises of the supporter that are open.
struct OpenLine {
  let text: StyledText?

  init(_ desk: Desk) {
    let questions = desk.review.questions.count
    var parts = questions == 0 ? [] : [counted(questions, "question")]
    parts += desk.facts.duePromises.map { "promise from \($0.date.dayAndMonth): \($0.text)" }
    text =
      parts.isEmpty
      ? nil : StyledText("Open: ", .bold) + StyledText(parts.joined(separator: " · "))
  }
}

/// The text without blanks around it.
private func trimmed(_ text: Substring) -> String {
  var text = text.drop { $0 == " " }
  while text.last == " " { text.removeLast() }
  return String(text)
}
