import Prose

/// What the message says of questionnaire scores, checked against the scores.
enum ScoreFacts: FactKind {
  static let labels = [
    "score.named", "score.topic", "score.latest", "score.earlier", "score.wrong", "score.stale",
    "score.direction", "score.direction-wrong", "score.swapped", "score.overread", "score.real",
    "score.not-recovered", "score.underread", "score.none-real", "score.band-wrong",
    "score.small", "score.band", "score.new", "score.measures", "score.all-small", "score.sentence",
  ]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    ledger.set("score.new", brief.scores.count { $0.isNew })
    let fresh = brief.scores.filter(\.isNew)
    let allSmall = !fresh.isEmpty && fresh.allSatisfy { $0.isSmall(since: $0.previous ?? $0.first) }
    ledger.set("score.all-small", allSmall ? 1 : 0)
    let isNoneReal = fresh.allSatisfy { line in line.earlier.allSatisfy { line.isSmall(since: $0) }
    }
    ledger.set("score.none-real", !fresh.isEmpty && isNoneReal ? 1 : 0)
    let reader = ScoreReader(message, brief)
    let sentences = reader.readings()
    for (index, reading) in sentences.enumerated() {
      if reading.isAboutScores { note(reading, of: message, &ledger) }
      let around = sentences[max(0, index - 1)...min(sentences.count - 1, index + 1)]
      guard around.contains(where: \.isAboutScores) else { continue }
      for tokens in reading.smalls { noteSmall(tokens, reading, of: message, &ledger) }
    }
    noteStale(sentences, of: message, brief, &ledger)
    let named = Set(
      sentences.flatMap { $0.numbers.filter { $0.standing == .latest }.map(\.line.measure) })
    ledger.set("score.measures", named.count)
  }

  private static func note(_ reading: ScoreReading, of message: Message, _ ledger: inout Ledger) {
    ledger.add(message.observation("score.sentence", reading.tokens, key: reading.tokens))
    for mention in reading.mentions {
      ledger.add(message.observation("score.named", mention.tokens, key: mention.line.measure))
    }
    for tokens in reading.topics {
      ledger.add(message.observation("score.topic", tokens, key: "topic"))
    }
    for number in reading.numbers {
      guard let label = label(of: number) else { continue }
      ledger.add(
        message.observation(
          label, number.tokens, key: "\(number.line.measure) \(number.value)",
          fact: number.line.words))
    }
    for band in reading.bands { noteBand(band, reading, of: message, &ledger) }
    for claim in reading.claims {
      ledger.add(
        message.observation(
          claim.verdict.rawValue, claim.tokens, key: claim.verdict.rawValue + "\(claim.tokens)",
          fact: claim.line.words))
    }
  }

  /// Calling a change small is untrue where every score of the sentence made a reliable one.
  private static func noteSmall(
    _ tokens: Range<Int>, _ reading: ScoreReading, of message: Message, _ ledger: inout Ledger
  ) {
    let lines = reading.mentions.map(\.line) + reading.numbers.filter(\.isKnown).map(\.line)
    let large = lines.filter { line in line.previous.map { !line.isSmall(since: $0) } ?? false }
    let isUntrue = !lines.isEmpty && large.count == lines.count
    ledger.add(
      message.observation(
        isUntrue ? "score.underread" : "score.small", tokens, key: tokens,
        fact: large.first?.words ?? ""))
  }

  private static func label(of number: ScoreReading.Number) -> String? {
    switch number.standing {
    case .latest: "score.latest"
    case .earlier: "score.earlier"
    case .stale: "score.stale"
    case .wrong: "score.wrong"
    case .unknown: nil
    }
  }

  /// A band counts where it is the band of a score that the sentence speaks of.
  private static func noteBand(
    _ tokens: Range<Int>, _ reading: ScoreReading, of message: Message, _ ledger: inout Ledger
  ) {
    let words = tokens.map { message.text.tokens[$0].word }.joined(separator: " ")
    let lines = reading.mentions.map(\.line) + reading.numbers.map(\.line)
    let right = lines.first { $0.band.hasPrefix(words) || $0.band.hasSuffix(words) }
    guard let line = right ?? lines.first(where: { !$0.band.isEmpty }) else { return }
    ledger.add(
      message.observation(
        right == nil ? "score.band-wrong" : "score.band", tokens, key: line.measure,
        fact: "\(line.words) is \(line.band)"))
  }

  /// A measure of which only earlier scores are given, none of them as earlier, though a newer one
  /// is there.
  private static func noteStale(
    _ sentences: [ScoreReading], of message: Message, _ brief: ReviewBrief, _ ledger: inout Ledger
  ) {
    for line in brief.scores where line.isNew {
      let numbers = sentences.filter(\.isAboutScores).flatMap(\.numbers).filter {
        $0.line.measure == line.measure && !$0.isChange
      }
      guard let first = numbers.first(where: \.isKnown),
        !numbers.contains(where: { $0.standing == .latest || $0.isPast })
      else { continue }
      ledger.add(
        message.observation(
          "score.stale", first.tokens, key: "\(line.measure) \(first.value)", fact: line.words))
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
