import Prose

/// Figures that the message gives of the client's own doings and that the case gives otherwise.
enum NumberFacts: FactKind {
  static let labels = ["number.contradicted"]

  /// Only what is told as done, in sentences that stand on the client's own entries, claims anything.
  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    let text = message.text
    let told = message.tense.told
    guard told.count == text.sentences.count else { return }
    func isTold(_ tokens: Range<Int>) -> Bool {
      told[text.tokens[tokens.lowerBound].sentence].contains(tokens.lowerBound)
    }
    func isClaim(_ tokens: Range<Int>) -> Bool {
      let range = told[text.tokens[tokens.lowerBound].sentence]
      return range.contains(tokens.lowerBound)
        && range.contains { index in
          let token = text.tokens[index]
          return brief.material.entries[token.stem] != nil
            || !tokens.contains(index) && token.number != nil
              && brief.material.entryNumbers.contains(token.comparable)
        }
    }
    func add(_ tokens: Range<Int>, _ known: [String]) {
      ledger.add(
        message.observation(
          "number.contradicted", tokens, key: tokens,
          fact: "the case has \(known.joined(separator: ", "))"))
    }
    for pair in numbersWithUnits(of: text, units: brief.numbers.units)
    where isClaim(pair.tokens) && brief.numbers.contradicts(pair.number, pair.unit) {
      add(pair.tokens, brief.numbers.known(pair.unit))
    }
    for move in moves(of: text, links: brief.numbers.links)
    where isTold(move.tokens) && brief.numbers.reverses(move.first, move.second) {
      guard !brief.scores.contains(where: { $0.hasBoth(move.first, move.second) }) else { continue }
      add(move.tokens, ["\(move.second) to \(move.first)"])
    }
    for ratio in ratios(of: text)
    where isClaim(ratio.tokens) && brief.numbers.contradicts(part: ratio.part, of: ratio.whole) {
      add(ratio.tokens, brief.numbers.parts(of: ratio.whole).map { "\($0) of \(ratio.whole)" })
    }
  }
}
