/// A text of a file made fit to stand in a draft: in one line, without the brackets of slots.
///
/// What a client writes could otherwise be taken for a slot.
func plain(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ").map { character in
    switch character {
    case "[", "{", "<": "("
    case "]", "}", ">": ")"
    default: String(character)
    }
  }.joined()
}

/// The text, or as many of its words as fit into a number of UTF-8 bytes with an ellipsis.
func clipped(_ text: String, to limit: Int) -> String {
  guard text.utf8.count > limit else { return text }
  var kept = ""
  for word in text.split(separator: " ") {
    guard kept.utf8.count + word.utf8.count + 1 + 3 <= limit else { break }
    kept += (kept.isEmpty ? "" : " ") + word
  }
  while let last = kept.last, last.isPunctuation, last != ")" { kept.removeLast() }
  return kept + "…"
}

/// "a", "a and b", "a, b and c".
func list(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + last
}

/// "Getting Help Quickly" of "If Things Get Worse: Getting Help Quickly".
func afterColon(_ title: String) -> String {
  guard let colon = title.lastIndex(of: ":") else { return title }
  return String(title[title.index(after: colon)...].drop { $0 == " " })
}

/// "Hard Nights" of "Hard Nights (Optional)".
func withoutNote(_ text: String) -> String {
  guard text.hasSuffix(")"), let bracket = text.lastIndex(of: "(") else { return text }
  let rest = String(text[..<bracket].reversed().drop { $0 == " " }.reversed())
  return rest.isEmpty ? text : rest
}

extension String {
  /// The text; nil where nothing but blanks is in it.
  var unlessBlank: String? { allSatisfy(\.isWhitespace) ? nil : self }

  /// The text with its first letter as a capital.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
