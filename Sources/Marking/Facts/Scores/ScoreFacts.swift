import Prose

/// What the message says of questionnaire scores, checked against the scores.
enum ScoreFacts: FactKind {
  static let labels = [
    "score.named", "score.topic", "score.latest", "score.earlier", "score.wrong", "score.stale",
    "score.direction", "score.direction-wrong", "score.swapped", "score.overread", "score.small",
    "score.new",
    "score.measures", "score.all-small", "score.sentence",
  ]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    ledger.set("score.new", brief.scores.count { $0.isNew })
    let fresh = brief.scores.filter(\.isNew)
    let allSmall = !fresh.isEmpty && fresh.allSatisfy { $0.isSmall(since: $0.previous ?? $0.first) }
    ledger.set("score.all-small", allSmall ? 1 : 0)
    let reader = ScoreReader(message, brief)
    let sentences = reader.readings()
    for (index, reading) in sentences.enumerated() {
      if reading.isAboutScores { note(reading, of: message, &ledger) }
      let around = sentences[max(0, index - 1)...min(sentences.count - 1, index + 1)]
      guard around.contains(where: \.isAboutScores) else { continue }
      for tokens in reading.smalls {
        ledger.add(message.observation("score.small", tokens, key: "\(tokens)"))
      }
    }
    noteStale(sentences, of: message, brief, &ledger)
    let named = Set(sentences.flatMap { $0.numbers.filter { $0.isLatest }.map(\.line.measure) })
    ledger.set("score.measures", named.count)
  }

  private static func note(_ reading: ScoreReading, of message: Message, _ ledger: inout Ledger) {
    ledger.add(message.observation("score.sentence", reading.tokens, key: "\(reading.tokens)"))
    for mention in reading.mentions {
      ledger.add(message.observation("score.named", mention.tokens, key: mention.line.measure))
    }
    for tokens in reading.topics {
      ledger.add(message.observation("score.topic", tokens, key: "topic"))
    }
    for number in reading.numbers where number.isKnown || number.isWrong {
      let label =
        number.isLatest ? "score.latest" : number.isKnown ? "score.earlier" : "score.wrong"
      ledger.add(
        message.observation(
          label, number.tokens, key: "\(number.line.measure) \(number.value)",
          fact: number.line.words))
    }
    for claim in reading.claims {
      ledger.add(
        message.observation(
          claim.verdict.rawValue, claim.tokens, key: claim.verdict.rawValue + "\(claim.tokens)",
          fact: claim.line.words))
    }
  }

  /// A measure of which only an earlier score is given, in a review that has a newer one.
  private static func noteStale(
    _ sentences: [ScoreReading], of message: Message, _ brief: ReviewBrief, _ ledger: inout Ledger
  ) {
    for line in brief.scores where line.isNew {
      let numbers = sentences.filter(\.isAboutScores).flatMap(\.numbers).filter {
        $0.line.measure == line.measure
      }
      guard let first = numbers.first(where: \.isKnown), !numbers.contains(where: \.isLatest) else {
        continue
      }
      ledger.add(
        message.observation("score.stale", first.tokens, key: line.measure, fact: line.words))
    }
  }
}

extension ScoreLine {
  /// The scores in a few words, for evidence: "PHQ-9 went 17, 15, 17".
  var words: String {
    let shown = totals.suffix(4).map { total in
      Int(exactly: total).map { String($0) } ?? "\(total)"
    }
    return "\(name): \(shown.joined(separator: ", "))"
  }
}
