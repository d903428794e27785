import Prose

/// The client's own words for the risk cue, where the message takes them up.
enum RiskWordFacts: FactKind {
  static let labels = ["risk.own-word"]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    for (index, token) in message.text.tokens.enumerated()
    where brief.riskWords.contains(token.stem) {
      ledger.add(
        message.observation(
          "risk.own-word", index..<(index + 1), key: token.stem,
          fact: "a word of the risk cue of this review"))
    }
  }
}
