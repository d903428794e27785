import Prose

/// The outer shape of a message: length, sentences, paragraphs, exclamation marks, capitals.
enum ShapeFigures: FactKind {
  static let labels = [
    "shape.words", "shape.sentence-length", "shape.longest-sentence", "shape.paragraphs",
    "shape.longest-paragraph", "shape.exclamations", "shape.shouted", "shape.age",
    "shape.long-words", "shape.questions", "shape.hidden",
  ]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    let text = message.text
    let reading = Readability(text)
    ledger.set("shape.words", text.tokens.count)
    ledger.set("shape.sentence-length", Int(reading.wordsPerSentence.rounded()))
    ledger.set("shape.longest-sentence", text.sentences.map(\.tokens.count).max() ?? 0)
    ledger.set("shape.age", Int(reading.age.rounded()))
    ledger.set("shape.exclamations", text.exclamations)
    ledger.set("shape.shouted", text.tokens.count { $0.isShouted && $0.word.count > 3 })
    ledger.set("shape.hidden", text.hiddenCharacters + text.mixedScriptWords)
    ledger.set("shape.questions", text.sentences.count { $0.ending == .question })
    let long = text.tokens.count { $0.word.utf8.count > 8 }
    ledger.set("shape.long-words", text.tokens.isEmpty ? 0 : 100 * long / text.tokens.count)
    var paragraphs: [Int: Int] = [:]
    for sentence in text.sentences {
      paragraphs[sentence.paragraph, default: 0] += sentence.tokens.count
    }
    ledger.set("shape.paragraphs", paragraphs.count)
    ledger.set("shape.longest-paragraph", paragraphs.values.max() ?? 0)
  }
}
