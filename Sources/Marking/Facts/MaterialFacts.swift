import Prose

/// The client's own material in the message: rare words, runs and numbers of what they wrote.
enum MaterialFacts: FactKind {
  static let labels = [
    "client.entry-word", "client.letter-word", "client.life-word", "client.run",
    "client.number", "client.undone-word", "client.rich-sentence", "client.quote",
  ]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    var perSentence: [Int: Set<String>] = [:]
    // A sentence that says itself that a thing was not done claims nothing of it.
    let undone = message.tense.undoneSentences
    for (index, token) in message.text.tokens.enumerated() where brief.material.knows(token) {
      note(token, at: index, message, brief.material, undone, &ledger, &perSentence)
    }
    for (sentence, stems) in perSentence.sorted(by: { $0.key < $1.key }) where stems.count >= 2 {
      let range = message.text.sentences[sentence].tokens
      ledger.add(message.observation("client.rich-sentence", range, key: sentence))
    }
    findRuns(in: message, brief.material, &ledger)
    findNumbers(in: message, brief.material, perSentence, &ledger)
  }

  private static func note(
    _ token: Token, at index: Int, _ message: Message, _ material: ClientMaterial,
    _ undone: Set<Int>, _ ledger: inout Ledger, _ perSentence: inout [Int: Set<String>]
  ) {
    let key = ObservationKey(hash: token.comparableKey)
    func add(_ label: String, _ fact: String?) {
      guard let fact else { return }
      ledger.add(message.observation(label, index..<(index + 1), key: key, fact: fact))
      if label != "client.life-word" {
        perSentence[token.sentence, default: []].insert(token.stem)
      }
    }
    add("client.entry-word", material.entries[token.stem])
    add("client.letter-word", material.letters[token.stem])
    add("client.life-word", material.life[token.stem])
    if material.undone.contains(token.stem), !undone.contains(token.sentence) {
      add("client.undone-word", "the client wrote \"\(token.word)\"")
    }
  }

  private static func findRuns(
    in message: Message, _ material: ClientMaterial, _ ledger: inout Ledger
  ) {
    let text = message.text
    for range in material.runs(in: text) {
      let key = ObservationKey(hash: text.key(of: range))
      ledger.add(message.observation("client.run", range, key: key))
      if range.contains(where: { text.tokens[$0].isQuoted }) {
        let sentence = text.sentences[text.tokens[range.lowerBound].sentence]
        ledger.add(message.observation("client.quote", range, key: sentence.span))
      }
    }
  }

  /// A number counts where a word of the client's stands in the same sentence or the one before.
  private static func findNumbers(
    in message: Message, _ material: ClientMaterial, _ perSentence: [Int: Set<String>],
    _ ledger: inout Ledger
  ) {
    for (index, token) in message.text.tokens.enumerated()
    where token.number != nil && material.numbers.contains(token.comparable) {
      let near = [token.sentence, token.sentence - 1].contains { perSentence[$0] != nil }
      guard near else { continue }
      ledger.add(
        message.observation("client.number", index..<(index + 1), key: token.comparable))
    }
  }
}
