import Marking
import Prose
import Terminal

/// Words of a message as they are quoted: with the sentence around them, where they are short.
struct Passage: Sendable, Hashable {
  private let before: String
  private let words: String
  private let after: String

  /// Quotations of fewer characters get their sentence.
  private static let short = 40
  /// No more characters than these are shown.
  private static let most = 220

  /// The words of a piece of evidence; nil where it has none.
  init?(_ piece: Evidence, in message: String) {
    guard let span = piece.span, !piece.quote.isEmpty else { return nil }
    words = Self.cut(piece.quote)
    guard piece.quote.count < Self.short, let sentence = Self.sentence(around: span, in: message)
    else {
      (before, after) = ("", "")
      return
    }
    let text = Text(message)
    before = text.excerpt(sentence.lowerBound..<span.lowerBound)
    after = text.excerpt(span.upperBound..<sentence.upperBound)
  }

  /// In quotation marks on one line, the words themselves set off from their sentence.
  var styled: StyledText {
    StyledText("\"\(flat(before))", .accent)
      + StyledText(flat(words), before.isEmpty && after.isEmpty ? .accent : Self.emphasis)
      + StyledText("\(flat(after))\"", .accent)
  }

  private static let emphasis = Style(underlined: true, role: .accent)

  private static func sentence(around span: Range<Int>, in message: String) -> Range<Int>? {
    Text(message).sentences.map(\.span).first {
      $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound && $0.count <= most
    }
  }

  private static func cut(_ quote: String) -> String {
    guard quote.count > most else { return quote }
    let start = quote.prefix(most)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + " …"
  }
}

/// Words of a message on one line; line breaks become a sign.
func flat(_ words: String) -> String {
  let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  return lines.count < 2 ? words : lines.filter { !$0.isEmpty }.joined(separator: " / ")
}
