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

  /// What each sentence says of scores; a sentence can carry on from the one before it.
  func readings() -> [ScoreReading] {
    var readings: [ScoreReading] = []
    for sentence in text.sentences {
      readings.append(reading(of: sentence, after: readings.last))
    }
    return readings
  }

  private func reading(of sentence: Sentence, after previous: ScoreReading?) -> ScoreReading {
    func inside(_ role: ScoreWords.Role) -> [Range<Int>] {
      words.filter { $0.role == role && sentence.tokens.contains($0.tokens.lowerBound) }.map(
        \.tokens)
    }
    var reading = ScoreReading(tokens: sentence.tokens)
    reading.topics = inside(.topic)
    reading.smalls = inside(.small)
    reading.mentions = measures.filter { sentence.tokens.contains($0.tokens.lowerBound) }.map {
      ScoreReading.Mention(line: $0.line, tokens: $0.tokens)
    }
    let directions: [(ScoreWords.Role, Range<Int>)] =
      [.up, .down, .same, .better, .worse].flatMap { role in inside(role).map { (role, $0) } }
    let candidates = self.candidates(in: sentence, units: inside(.unit))
    reading.numbers = numbers(candidates, reading, after: previous)
    reading.isAboutScores = isAboutScores(reading, changes: !directions.isEmpty, after: previous)
    guard reading.isAboutScores else { return reading }
    reading.claims =
      directions.compactMap { claim($0.0, $0.1, reading) } + swaps(in: reading)
    return reading
  }
}

// MARK: - Which numbers are scores

extension ScoreReader {
  /// Numbers that no unit, date, clock or name of a measure claims for itself.
  private func candidates(in sentence: Sentence, units: [Range<Int>]) -> [Int] {
    sentence.tokens.filter { index in
      guard let value = text.tokens[index].number, value <= 100, !isFraction(index) else {
        return false
      }
      let isPartOfName = measures.contains { $0.tokens.contains(index) }
      let hasUnit = units.contains {
        $0.lowerBound == index + 1 || $0.contains(index) || isDate($0, before: index)
      }
      return !isPartOfName && !hasUnit
    }
  }

  private func isDate(_ unit: Range<Int>, before index: Int) -> Bool {
    unit.upperBound == index && DateFacts.isMonthOrWeekday(text.tokens[unit.lowerBound].word)
  }

  /// "2.45" is a time of day, unless a measure is scored as a mean.
  private func isFraction(_ index: Int) -> Bool {
    guard let value = text.tokens[index].number, value != value.rounded() else { return false }
    return !lines.contains { $0.totals.contains { $0 != $0.rounded() } }
  }

  private func numbers(
    _ candidates: [Int], _ reading: ScoreReading, after previous: ScoreReading?
  ) -> [ScoreReading.Number] {
    candidates.compactMap { index in
      guard let value = text.tokens[index].number else { return nil }
      let inDigits = text.tokens[index].word.first?.isNumber == true
      let isChange = isChange(value, at: index)
      let lines = self.lines(near: index, reading, after: previous)
      let known = lines.first {
        isChange ? isDerived(value, of: $0) : $0.totals.contains(value)
      }
      guard inDigits || (known != nil && value > 3 && !reading.mentions.isEmpty) else { return nil }
      guard let line = known ?? lines.first, known != nil || value > 3 || isChange else {
        return nil
      }
      let isTrue = known != nil && !isMisdated(value, of: line, at: index)
      return ScoreReading.Number(
        line: line, value: value, tokens: index..<(index + 1),
        isLatest: !isChange && value == line.latest, isKnown: isTrue,
        isWrong: !reading.mentions.isEmpty && !isTrue && !isMark(value, of: line))
    }
  }

  /// The measures that a number can belong to: one named right after it, those named last before
  /// it, else all.
  private func lines(
    near index: Int, _ reading: ScoreReading, after previous: ScoreReading?
  ) -> [ScoreLine] {
    let follower = reading.mentions.first {
      $0.tokens.lowerBound > index && $0.tokens.lowerBound <= index + 3
        && $0.tokens.lowerBound > index + 1 && isPlain(between: index, and: $0.tokens.lowerBound)
    }
    if let follower { return [follower.line] }
    let before = reading.mentions.filter { $0.tokens.upperBound <= index }
    if let last = before.last {
      let together = before.filter {
        !hasNumber(in: $0.tokens.upperBound..<max($0.tokens.upperBound, last.tokens.lowerBound))
      }
      return together.map(\.line).reversed()
    }
    let after = reading.mentions.first.map(\.line)
    let carried = previous.flatMap { previous -> ScoreLine? in
      let isScore = previous.isAboutScores || !previous.mentions.isEmpty
      return isScore ? previous.mentions.last?.line ?? previous.numbers.last?.line : nil
    }
    return [after, carried].compactMap { $0 } + lines
  }

  /// "8 for anxiety" and not "8, then anxiety": only words stand between.
  private func isPlain(between first: Int, and last: Int) -> Bool {
    let gap = text.excerpt(text.tokens[first].span.upperBound..<text.tokens[last].span.lowerBound)
    return !hasNumber(in: (first + 1)..<last) && gap.allSatisfy { $0.isLetter || $0 == " " }
  }

  private func hasNumber(in range: Range<Int>) -> Bool {
    text.tokens[range].contains { $0.number != nil }
  }

  /// "up 3", "down by two", "3 points": a difference and not a score.
  private func isChange(_ value: Double, at index: Int) -> Bool {
    guard value < 8 else { return false }
    return has(.difference, at: index - 1) || has(.differenceAfter, at: index + 1)
  }

  /// "12 last time" where the last time it was 11.
  private func isMisdated(_ value: Double, of line: ScoreLine, at index: Int) -> Bool {
    guard let previous = line.previous, value != previous, value != line.latest else {
      return false
    }
    return has(.lastTime, at: index + 1) || has(.lastTime, at: index - 1)
  }

  private func has(_ role: ScoreWords.Role, at index: Int) -> Bool {
    words.contains { $0.role == role && $0.tokens.contains(index) }
  }

  private func isDerived(_ value: Double, of line: ScoreLine) -> Bool {
    line.totals.contains { a in line.totals.contains { abs(a - $0) == value } }
  }

  /// Thresholds and the top of the range are true figures about a measure.
  private func isMark(_ value: Double, of line: ScoreLine) -> Bool {
    [line.reliableChange, line.caseness, line.highest, 0, 5, 10, 15, 20].contains(value)
  }

  /// A sentence speaks of scores when it names a measure with its number or a change, when its
  /// numbers are this client's scores side by side, or when it carries on from such a sentence.
  private func isAboutScores(
    _ reading: ScoreReading, changes: Bool, after previous: ScoreReading?
  ) -> Bool {
    let known = reading.numbers.filter { $0.isKnown }
    let isScore = known.contains { $0.isLatest }
    if !reading.topics.isEmpty { return isScore || changes || !reading.numbers.isEmpty }
    if !reading.mentions.isEmpty {
      return isScore || changes || !known.isEmpty || isNamedOutright(reading)
    }
    let isPair = known.contains { first in
      first.isLatest
        && known.contains { $0.line.measure == first.line.measure && $0.value != first.value }
    }
    let isPointedAt = known.contains {
      $0.isLatest && $0.value >= 5 && isPointed(at: $0.tokens.lowerBound)
    }
    let carriesOn = previous.map { $0.isAboutScores || !$0.mentions.isEmpty } ?? false
    return isPair || isPointedAt || (changes && isScore && known.contains { $0.value >= 5 })
      || (carriesOn && !known.isEmpty && known.contains { $0.value >= 2 })
  }

  private func isNamedOutright(_ reading: ScoreReading) -> Bool {
    reading.mentions.contains { mention in
      text.tokens[mention.tokens].contains { $0.number != nil } && !reading.numbers.isEmpty
    }
  }

  /// "the 22": a score spoken of as something both know.
  private func isPointed(at index: Int) -> Bool {
    has(.pointer, at: index - 1)
  }
}

// MARK: - What is claimed of a change

extension ScoreReader {
  private func claim(
    _ role: ScoreWords.Role, _ tokens: Range<Int>, _ reading: ScoreReading
  ) -> ScoreReading.Claim? {
    guard let line = line(near: tokens, reading) else { return nil }
    let isNamed = !reading.mentions.isEmpty || !reading.topics.isEmpty
    guard isNamed || (role != .better && role != .worse) else { return nil }
    let verdict = verdict(role, on: line, calledSmall: !reading.smalls.isEmpty)
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
    case .topic, .small, .unit, .difference, .differenceAfter, .lastTime, .pointer, .link:
      return nil
    }
  }

  /// "22 to 20" where the score went from 20 to 22: both numbers true, the order wrong.
  private func swaps(in reading: ScoreReading) -> [ScoreReading.Claim] {
    zip(reading.numbers, reading.numbers.dropFirst()).compactMap { first, second in
      let between = first.tokens.upperBound..<second.tokens.lowerBound
      guard first.line.measure == second.line.measure, between.count <= 3,
        between.contains(where: { has(.link, at: $0) }),
        first.isLatest, !second.isLatest, first.line.earlier.contains(second.value)
      else { return nil }
      return ScoreReading.Claim(
        line: first.line, tokens: first.tokens.lowerBound..<second.tokens.upperBound,
        verdict: .swapped)
    }
  }
}
