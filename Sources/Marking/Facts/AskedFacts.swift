import Prose

/// What kind each question of the supporter's own is, by sentence.
///
/// `asked.open` invites more than yes or no, `asked.social` asks after somebody, `asked.request` is
/// an order in the form of a question, `asked.closed` any other. A question of the client's that is
/// said over and answered, a rhetorical one, and an exclaimed one ("Do you know how rare that is?!")
/// are none.
enum AskedFacts: FactKind {
  static let labels = ["asked.open", "asked.social", "asked.request", "asked.closed"]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    func sentences(_ signal: String) -> Set<Int> {
      Set(ledger.observations(signal).compactMap(\.sentence))
    }
    let unmarked = sentences("question-unmarked")
    let rhetorical = sentences("question-rhetorical")
    let answers = sentences("answer-opens")
    let kinds = [
      ("asked.social", sentences("question-social")), ("asked.open", sentences("question-open")),
      ("asked.request", sentences("question-request")),
    ]
    for (index, sentence) in message.text.sentences.enumerated() {
      guard sentence.ending == .question || unmarked.contains(index), !rhetorical.contains(index),
        !answers.contains(index + 1), !isExclaimed(sentence, in: message.text),
        !isAnsweredEcho(index, in: message.text, brief)
      else { continue }
      let kind = kinds.first { $0.1.contains(index) }?.0 ?? "asked.closed"
      ledger.add(message.observation(kind, sentence.tokens, key: index))
    }
  }

  private static func isExclaimed(_ sentence: Sentence, in text: Text) -> Bool {
    guard let last = sentence.tokens.last else { return false }
    let end = text.excerpt(text.tokens[last].span.upperBound..<sentence.span.upperBound)
    return end.contains("?") && end.contains("!")
  }

  /// Whether a sentence says a question of the client's over and goes on to answer it.
  private static func isAnsweredEcho(_ index: Int, in text: Text, _ brief: ReviewBrief) -> Bool {
    guard index + 1 < text.sentences.count,
      text.sentences[index + 1].paragraph == text.sentences[index].paragraph,
      text.sentences[index + 1].ending != .question
    else { return false }
    let words = Set(text.tokens[text.sentences[index].tokens].map(\.comparable))
    return brief.questions.isEcho(words)
  }
}
