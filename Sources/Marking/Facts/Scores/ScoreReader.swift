import Prose

/// Reads the sentences of a message for what they say of scores.
struct ScoreReader {
  private let text: Text
  private let lines: [ScoreLine]
  private let words: [(role: ScoreWords.Role, tokens: Range<Int>)]
  private let measures: [(line: ScoreLine, tokens: Range<Int>)]

  init(_ message: Message, _ brief: ReviewBrief) {
    text = message.text
    lines = brief.scores
    words = brief.scoreWords.matches(in: message.text)
    measures = brief.terms.matches(in: message.text).compactMap { match in
      guard match.role == .measure,
        let line = brief.scores.first(where: { $0.name == match.title })
      else { return nil }
      return (line, match.tokens)
    }
  }

  /// What a sentence says of scores.
  func reading(of index: Int) -> ScoreReading {
    let sentence = text.sentences[index]
    func inside(_ role: ScoreWords.Role) -> [Range<Int>] {
      words.filter { $0.role == role && sentence.tokens.contains($0.tokens.lowerBound) }.map(\.tokens)
    }
    var reading = ScoreReading(tokens: sentence.tokens)
    reading.topics = inside(.topic)
    reading.mentions = measures.filter { sentence.tokens.contains($0.tokens.lowerBound) }.map {
      ScoreReading.Mention(line: $0.line, tokens: $0.tokens)
    }
    let changes = [.up, .down, .same, .better, .worse].flatMap(inside)
    let candidates = self.candidates(in: sentence, units: inside(.unit))
    reading.isAboutScores = isAboutScores(reading, candidates, changes: !changes.isEmpty)
    guard reading.isAboutScores else { return reading }
    reading.numbers = numbers(candidates, reading)
    reading.smalls = inside(.small)
    let directions: [(ScoreWords.Role, Range<Int>)] =
      [.up, .down, .same, .better, .worse].flatMap { role in inside(role).map { (role, $0) } }
    let isCalledSmall = !reading.smalls.isEmpty
    reading.claims =
      directions.compactMap { claim($0.0, $0.1, reading, calledSmall: isCalledSmall) }
      + swaps(in: reading)
    return reading
  }
}

// MARK: - Which numbers are scores

extension ScoreReader {
  /// Numbers that no unit, clock or name of a measure claims for itself.
  private func candidates(in sentence: Sentence, units: [Range<Int>]) -> [Int] {
    sentence.tokens.filter { index in
      guard let value = text.tokens[index].number, value <= 100 else { return false }
      let isPartOfName = measures.contains { $0.tokens.contains(index) }
      let hasUnit = units.contains { $0.lowerBound == index + 1 || $0.contains(index) }
      let isClock = text.tokens[index].word.contains(":")
      return !isPartOfName && !hasUnit && !isClock
    }
  }

  /// A sentence speaks of scores when it names a measure with a number or a change, or when its
  /// numbers are this client's scores and it speaks of a change.
  private func isAboutScores(
    _ reading: ScoreReading, _ candidates: [Int], changes: Bool
  ) -> Bool {
    if !reading.topics.isEmpty { return true }
    let values = candidates.compactMap { text.tokens[$0].number }
    let isScore = lines.contains { line in values.contains(line.latest) }
    if !reading.mentions.isEmpty {
      let isNamedOutright = reading.mentions.contains { $0.tokens.contains { text.tokens[$0].number != nil } }
      return isNamedOutright || isScore || (changes && !values.isEmpty)
    }
    let isPair = lines.contains { line in
      values.contains(line.latest) && line.earlier.contains { $0 != line.latest && values.contains($0) }
    }
    return isPair || (changes && isScore && values.contains { $0 >= 5 })
  }

  private func numbers(_ candidates: [Int], _ reading: ScoreReading) -> [ScoreReading.Number] {
    candidates.compactMap { index in
      guard let value = text.tokens[index].number, let line = line(for: value, at: index, reading)
      else { return nil }
      let known = line.totals.contains(value) || isDerived(value, of: line)
      let near = !reading.mentions.isEmpty || line.totals.contains(value)
      guard near, known || text.tokens[index].word.first?.isNumber == true else { return nil }
      return ScoreReading.Number(
        line: line, value: value, tokens: index..<(index + 1), isLatest: value == line.latest,
        isKnown: known)
    }
  }

  /// The measure named last before the number, or the one that has had this value.
  private func line(for value: Double, at index: Int, _ reading: ScoreReading) -> ScoreLine? {
    let before = reading.mentions.last { $0.tokens.upperBound <= index }?.line
    let after = reading.mentions.first { $0.tokens.lowerBound > index }?.line
    let near = [before, after].compactMap { $0 }
    return near.first { $0.totals.contains(value) }
      ?? lines.first { $0.latest == value } ?? lines.first { $0.totals.contains(value) }
      ?? near.first
  }

  /// Differences, thresholds and ranges are true figures about a measure.
  private func isDerived(_ value: Double, of line: ScoreLine) -> Bool {
    let differences = line.totals.flatMap { a in line.totals.map { abs(a - $0) } }
    let marks = [line.reliableChange, line.caseness, line.highest].compactMap { $0 }
    return differences.contains(value) || marks.contains(value)
  }
}

// MARK: - What is claimed of a change

extension ScoreReader {
  private func claim(
    _ role: ScoreWords.Role, _ tokens: Range<Int>, _ reading: ScoreReading, calledSmall: Bool
  ) -> ScoreReading.Claim? {
    guard let line = line(near: tokens, reading) else { return nil }
    let verdict = verdict(role, on: line, calledSmall: calledSmall)
    return verdict.map { ScoreReading.Claim(line: line, tokens: tokens, verdict: $0) }
  }

  private func line(near tokens: Range<Int>, _ reading: ScoreReading) -> ScoreLine? {
    let places =
      reading.mentions.map { ($0.line, $0.tokens) } + reading.numbers.map { ($0.line, $0.tokens) }
    let before = places.filter { $0.1.upperBound <= tokens.lowerBound }
    let after = places.filter { $0.1.lowerBound >= tokens.upperBound }
    return before.max { $0.1.lowerBound < $1.1.lowerBound }?.0
      ?? after.min { $0.1.lowerBound < $1.1.lowerBound }?.0
      ?? lines.first { $0.isNew }
  }

  private func verdict(
    _ role: ScoreWords.Role, on line: ScoreLine, calledSmall: Bool
  ) -> ScoreReading.Claim.Verdict? {
    let baselines = line.earlier
    guard !baselines.isEmpty else { return nil }
    let rose = baselines.contains { line.latest > $0 }
    let fell = baselines.contains { line.latest < $0 }
    let anySmall = baselines.contains { line.isSmall(since: $0) }
    let allSmall = baselines.allSatisfy { line.isSmall(since: $0) }
    switch role {
    case .up: return rose ? .right : .wrong
    case .down: return fell ? .right : .wrong
    case .same: return anySmall ? .right : .wrong
    case .better: return !fell ? .wrong : allSmall && !calledSmall ? .overread : .right
    case .worse: return !rose ? .wrong : allSmall && !calledSmall ? .overread : .right
    case .topic, .small, .unit: return nil
    }
  }

  /// "22 to 20" where the score went from 20 to 22: both numbers true, the order wrong.
  private func swaps(in reading: ScoreReading) -> [ScoreReading.Claim] {
    zip(reading.numbers, reading.numbers.dropFirst()).compactMap { first, second in
      let between = first.tokens.upperBound..<second.tokens.lowerBound
      guard first.line.measure == second.line.measure, between.count <= 3,
        between.contains(where: { ["to", "down", "up"].contains(text.tokens[$0].word) }),
        first.isLatest, !second.isLatest, first.line.earlier.contains(second.value)
      else { return nil }
      return ScoreReading.Claim(
        line: first.line, tokens: first.tokens.lowerBound..<second.tokens.upperBound,
        verdict: .wrong)
    }
  }
}
