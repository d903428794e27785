import Prose

/// What the client did, apart from what was only planned; and what the review says not to praise.
enum StepFacts: FactKind {
  static let labels = ["client.done-word", "avoid.praise-word"]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    for (index, token) in message.text.tokens.enumerated() where brief.material.knows(token) {
      guard let word = brief.material.entries[token.stem],
        !brief.material.undone.contains(token.stem)
      else { continue }
      ledger.add(
        message.observation(
          "client.done-word", index..<(index + 1), key: token.stem,
          fact: word))
    }
    for sentence in message.text.sentences {
      findUnpraised(sentence.tokens, message, brief, &ledger)
    }
  }

  /// Two of the words that the review gives, or the only one, say what a sentence is about.
  private static func findUnpraised(
    _ tokens: Range<Int>, _ message: Message, _ brief: ReviewBrief, _ ledger: inout Ledger
  ) {
    for (stems, text) in brief.rareWords.unpraised {
      let found = Set(message.text.tokens[tokens].map(\.stem)).intersection(stems)
      guard found.count >= min(2, stems.count) else { continue }
      ledger.add(
        message.observation(
          "avoid.praise-word", tokens, key: text, fact: "this review warns: \(text)"))
    }
  }
}
