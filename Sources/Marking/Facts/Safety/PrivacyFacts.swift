import Prose

/// Whether a message keeps silent where the case says that others may read it.
///
/// `private.breach` is each word that gives the subject away, in the first lines or, where the case
/// asks for it, anywhere; `private.met` each sign that the message sees to the privacy itself.
enum PrivacyFacts: FactKind {
  static let labels = ["private.breach", "private.kept", "private.met"]
  /// A notice shows the first two lines of a message, and of a long line only its beginning.
  private static let shownLines = 2
  private static let shownWords = 30

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    let subject = brief.privateSubject
    guard subject.isPrivate else { return }
    let shown = opening(of: message.text)
    for index in message.text.tokens.indices {
      let stem = message.text.tokens[index].stem
      let word = subject.isWhole ? subject.subject[stem] : nil
      guard let word = word ?? (index < shown ? subject.opening[stem] : nil) else { continue }
      add(index..<(index + 1), "\"\(word)\" is not safe to write here", message, &ledger)
    }
    for tokens in subject.sensitiveMatches(in: message.text) where tokens.lowerBound < shown {
      add(tokens, "the first lines can be read by others", message, &ledger)
    }
    ledger.set("private.kept", ledger.count("private.breach") == 0 ? 1 : 0)
    for label in ["privacy-named", "cue.safety.risk"] {
      for seen in ledger.observations(label) {
        ledger.add(
          Observation(
            label: "private.met", span: seen.span, sentence: seen.sentence, key: seen.key,
            fact: seen.fact))
      }
    }
  }

  private static func add(
    _ tokens: Range<Int>, _ fact: String, _ message: Message, _ ledger: inout Ledger
  ) {
    let key = message.text.tokens[tokens.lowerBound].stem
    ledger.add(message.observation("private.breach", tokens, key: key, fact: fact))
  }

  /// How many tokens stand in the lines that a notice shows.
  private static func opening(of text: Text) -> Int {
    let bytes = Array(text.original.utf8)
    var lines = 1
    for index in text.tokens.indices.dropFirst() {
      let gap =
        text.tokens[index - 1].span
        .upperBound..<max(
          text.tokens[index - 1].span.upperBound, text.tokens[index].span.lowerBound)
      if bytes[gap].contains(0x0A) { lines += 1 }
      if lines > shownLines || index >= shownWords { return index }
    }
    return text.tokens.count
  }
}
