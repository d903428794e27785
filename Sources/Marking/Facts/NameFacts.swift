import Casebook
import Prose

/// Whether the client is spoken to by name, and whether somebody else is.
enum NameFacts: FactKind {
  static let labels = ["name.used", "name.greeted", "name.wrong"]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    let tokens = message.text.tokens
    // One or two names: comparing is cheaper than hashing every word.
    for (index, token) in tokens.enumerated()
    where brief.clientNames.contains(where: { $0 == token.word }) {
      ledger.add(message.observation("name.used", index..<(index + 1), key: token.word))
      if index < 4 {
        ledger.add(message.observation("name.greeted", index..<(index + 1), key: token.word))
      }
    }
    guard let place = addressee(in: message.text, brief) else { return }
    let next = tokens[place]
    let isOwn =
      brief.clientNames.contains(next.word) || brief.greetings.contains(next.word)
      || brief.namelessWords.contains(next.word)
      || brief.clientNames.contains { isSlip(next.word, of: $0) }
    let stands = message.text.sentences[next.sentence].tokens.count <= 4
    guard !isOwn, stands || isFollowedByComma(next, in: message.text) else { return }
    ledger.add(
      message.observation(
        "name.wrong", place..<(place + 1), key: next.word,
        fact: "the client is \(brief.client.name)"))
  }

  /// Where a name stands after a greeting, or alone on the first line: "Dear Robin", "Robin,".
  private static func addressee(in text: Text, _ brief: ReviewBrief) -> Int? {
    let tokens = text.tokens
    if let greeting = tokens.prefix(2).firstIndex(where: { brief.greetings.contains($0.word) }) {
      guard greeting + 1 < tokens.count else { return nil }
      let next = tokens[greeting + 1]
      return next.isCapitalised && next.sentence == tokens[greeting].sentence ? greeting + 1 : nil
    }
    guard let first = tokens.first, let line = text.sentences.first, line.tokens.count == 1,
      line.ending == .open, first.isCapitalised, !brief.commonWords.contains(first.word)
    else { return nil }
    return 0
  }

  private static func isFollowedByComma(_ token: Token, in text: Text) -> Bool {
    text.excerpt(token.span.upperBound..<(token.span.upperBound + 1)) == ","
  }

  /// Whether a word is a name with one letter added, left out or changed: a slip, not another client.
  private static func isSlip(_ word: String, of name: String) -> Bool {
    let word = Array(word.utf8)
    let name = Array(name.utf8)
    guard name.count > 3, abs(word.count - name.count) <= 1 else { return false }
    let head = zip(word, name).prefix { $0 == $1 }.count
    let tail = zip(word.reversed(), name.reversed()).prefix { $0 == $1 }.count
    return head + tail >= max(word.count, name.count) - 1
  }
}
