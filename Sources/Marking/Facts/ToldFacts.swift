import Prose

/// What the message tells of the client's own entries as done, apart from what it looks ahead to.
///
/// `client.told` is each rare word of an entry, `client.told-number` each number and
/// `client.told-run` each sentence with a run of their words in such a place;
/// `client.told-sentence` each sentence that holds two of them, or one and a verb of the past, and
/// `client.told-rich` each that holds three, or two and such a verb.
enum ToldFacts: FactKind {
  static let labels = [
    "client.told", "client.told-number", "client.told-run", "client.told-sentence",
    "client.told-rich",
  ]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    let text = message.text
    let past = message.tense.pastVerbs
    let allRuns = brief.material.entryRuns(in: text)
    for (sentence, told) in message.tense.told.enumerated() where !told.isEmpty {
      let words = told.filter { brief.material.entries[text.tokens[$0].stem] != nil }
      let runs = allRuns.filter { told.contains($0.lowerBound) && $0.upperBound <= told.upperBound }
      guard !words.isEmpty || !runs.isEmpty else { continue }
      for index in words {
        let stem = text.tokens[index].stem
        ledger.add(
          message.observation(
            "client.told", index..<(index + 1), key: stem,
            fact: brief.material.entries[stem] ?? ""))
      }
      for run in runs {
        ledger.add(message.observation("client.told-run", run, key: sentence))
      }
      let numbers = told.filter {
        text.tokens[$0].number != nil
          && brief.material.entryNumbers.contains(text.tokens[$0].comparable)
      }
      for index in numbers {
        ledger.add(
          message.observation(
            "client.told-number", index..<(index + 1), key: text.tokens[index].comparable))
      }
      let distinct = Set((words + numbers).map { text.tokens[$0].comparable }).count
      let weight = distinct + (runs.isEmpty ? 0 : 1)
      note(
        sentence, told, weight: weight, isPast: told.contains(where: past.contains), message,
        &ledger)
    }
  }

  private static func note(
    _ sentence: Int, _ told: Range<Int>, weight: Int, isPast: Bool, _ message: Message,
    _ ledger: inout Ledger
  ) {
    if weight >= 2 || isPast {
      ledger.add(message.observation("client.told-sentence", told, key: sentence))
    }
    if weight >= 3 || (weight >= 2 && isPast) {
      ledger.add(message.observation("client.told-rich", told, key: sentence))
    }
  }
}
