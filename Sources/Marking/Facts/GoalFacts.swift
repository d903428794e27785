import Prose

/// Words of the client's own goals.
enum GoalFacts: FactKind {
  static let labels = ["client.goal-word"]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    for (index, token) in message.text.tokens.enumerated() {
      guard let word = brief.rareWords.goals[token.stem] else { continue }
      ledger.add(
        message.observation(
          "client.goal-word", index..<(index + 1), key: token.stem,
          fact: "a goal of the client's has \"\(word)\""))
    }
  }
}
