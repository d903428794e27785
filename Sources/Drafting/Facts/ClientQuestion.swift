import Casebook

/// A question of the client as a message can name it.
struct ClientQuestion: Sendable {
  let id: String
  /// One or more sentences, the last with its stop.
  let text: String

  /// Notes for the marker are left out: "(in the Mood Diary, 19 January)", "A doubt rather than a
  /// question: …".
  init(_ question: Review.Question) {
    id = question.id
    let words = Self.ended(Self.withoutLabel(withoutNote(plain(question.text))))
    // It stands in quotation marks itself.
    text = String(words.map { "\"“”".contains($0) ? "'" : $0 })
  }

  /// Whether it ends as a question; concerns do not.
  var asks: Bool { text.hasSuffix("?") }

  private static func withoutLabel(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return text }
    let label = text[..<colon].split(separator: " ")
    guard label.first == "A" || label.first == "An", label.last == "question" else { return text }
    let rest = text[text.index(after: colon)...].drop { $0 == " " }
    return rest.isEmpty ? text : String(rest).capitalised
  }

  private static func ended(_ text: String) -> String {
    guard let last = text.last, !".?!…".contains(last) else { return text }
    return text + "."
  }
}
