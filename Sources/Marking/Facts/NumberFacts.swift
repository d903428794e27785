import Prose

/// Counts that the message gives of the client's own doings and that the case gives otherwise.
enum NumberFacts: FactKind {
  static let labels = ["number.contradicted"]

  /// Only sentences that stand on the client's own entries claim anything about them.
  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    var anchors: [Int: Set<String>] = [:]
    for token in message.text.tokens where brief.material.entries[token.stem] != nil {
      anchors[token.sentence, default: []].insert(token.stem)
    }
    for pair in numbersWithUnits(of: message.text) {
      let sentence = message.text.tokens[pair.tokens.lowerBound].sentence
      guard anchors[sentence, default: []].count >= 2,
        brief.numbers.contradicts(pair.number, pair.unit)
      else { continue }
      let known = brief.numbers.known(pair.unit).joined(separator: ", ")
      ledger.add(
        message.observation(
          "number.contradicted", pair.tokens, key: "\(pair.number) \(pair.unit)",
          fact: "the case has \(known) with \"\(pair.unit)\""))
    }
  }
}
