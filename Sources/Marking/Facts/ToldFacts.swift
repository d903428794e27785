import Prose

/// What the message tells of the client's own entries as done, apart from what it looks ahead to.
///
/// `client.told` is each rare word of an entry, `client.told-number` each number of an entry in such
/// a place; `client.told-sentence` each sentence that holds two of them, or one and a past verb.
enum ToldFacts: FactKind {
  static let labels = ["client.told", "client.told-number", "client.told-sentence", "client.told-rich"]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    let text = message.text
    let past = brief.tense.pastVerbs(in: text)
    for (sentence, told) in brief.tense.told(in: text).enumerated() where !told.isEmpty {
      var words: Set<String> = []
      var numbers: Set<String> = []
      for index in told {
        let token = text.tokens[index]
        if let word = brief.material.entries[token.stem] {
          words.insert(token.stem)
          ledger.add(
            message.observation(
              "client.told", index..<(index + 1), key: token.stem,
              fact: "the client wrote \"\(word)\""))
        } else if token.number != nil, brief.material.entryNumbers.contains(token.comparable) {
          numbers.insert(token.comparable)
        }
      }
      guard !words.isEmpty else { continue }
      for index in told where numbers.contains(text.tokens[index].comparable) {
        ledger.add(
          message.observation(
            "client.told-number", index..<(index + 1), key: text.tokens[index].comparable))
      }
      note(sentence, told, weight: words.count + numbers.count, past, message, &ledger)
    }
  }

  private static func note(
    _ sentence: Int, _ told: Range<Int>, weight: Int, _ past: Set<Int>, _ message: Message,
    _ ledger: inout Ledger
  ) {
    let isPast = told.contains(where: past.contains)
    if weight >= 2 || isPast {
      ledger.add(message.observation("client.told-sentence", told, key: "\(sentence)"))
    }
    if weight >= 3 || (weight >= 2 && isPast) {
      ledger.add(message.observation("client.told-rich", told, key: "\(sentence)"))
    }
  }
}
