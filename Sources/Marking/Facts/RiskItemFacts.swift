import Prose

/// Whether the message gives the client's answer to the risk item of a measure as it is.
enum RiskItemFacts: FactKind {
  static let labels = ["risk.item-right", "risk.item-wrong"]

  /// Reads only sentences that name the risk cue, which signals have found before facts are sought.
  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    guard let answer = brief.riskAnswer else { return }
    let sentences = Set(ledger.observations("risk-named").compactMap(\.sentence))
    let named = brief.answerWords.matches(in: message.text).filter { match in
      let sentence = message.text.tokens[match.tokens.lowerBound].sentence
      return sentences.contains(sentence) || sentences.contains(sentence - 1)
    }
    // Two different answers are a comparison with an earlier time.
    let isRight = named.contains { $0.answer == answer } || Set(named.map(\.answer)).count > 1
    for match in named where !isRight || match.answer == answer {
      ledger.add(
        message.observation(
          isRight ? "risk.item-right" : "risk.item-wrong", match.tokens, key: match.answer,
          fact: "the answer to the last question is \(answer) of 3"))
    }
  }
}
