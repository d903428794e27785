import Prose

// What a sentence claims of a change, held against the scores.
extension ScoreReader {
  /// Words of direction and of size, without those that are none: "adds up to", "wrote down".
  func directions(in tokens: Range<Int>) -> [(role: ScoreWords.Role, tokens: Range<Int>)] {
    let names = mentions.map(\.tokens).filter { tokens.contains($0.lowerBound) }
    let none = places(of: .noDirection, in: tokens) + names
    return [ScoreWords.Role.up, .down, .same, .better, .worse, .big, .recovered].flatMap { role in
      places(of: role, in: tokens).filter { place in
        !none.contains { $0.overlaps(place) } && !isTakenBack(role, place, from: tokens.lowerBound)
      }.map { (role, $0) }
    }
  }

  /// "Nothing has slipped" claims no slip; "not changed" is itself a word for the same.
  private func isTakenBack(
    _ role: ScoreWords.Role, _ place: Range<Int>, from start: Int
  ) -> Bool {
    let near = max(start, place.lowerBound - 3)..<place.lowerBound
    let wide = max(start, place.lowerBound - 6)..<place.lowerBound
    return role != .same && near.contains { has(.negation, at: $0) }
      || wide.contains { has(.unreal, at: $0) }
  }

  func claims(
    _ role: ScoreWords.Role, _ tokens: Range<Int>, _ reading: ScoreReading
  ) -> [ScoreReading.Claim] {
    let isNamed = !reading.mentions.isEmpty || !reading.topics.isEmpty
    if role == .recovered { return recoveries(tokens, reading) }
    if role == .better || role == .worse || role == .big {
      guard isNamed || !reading.carried.isEmpty || reading.numbers.contains(where: \.isKnown)
      else { return [] }
    }
    return lines(of: tokens, reading).compactMap { line in
      let baselines = self.baselines(of: line, after: tokens, reading)
      let verdict = verdict(role, on: line, from: baselines, calledSmall: !reading.smalls.isEmpty)
      return verdict.map { ScoreReading.Claim(line: line, tokens: tokens, verdict: $0) }
    }
  }

  /// The measures that a claim is about: all new ones for "both", else the one nearest to it.
  private func lines(of tokens: Range<Int>, _ reading: ScoreReading) -> [ScoreLine] {
    let around = max(reading.tokens.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound
    if around.contains(where: { has(.all, at: $0) }) {
      let named = reading.mentions.map(\.line)
      return named.count > 1 ? Array(Set(named)) : lines.filter(\.isNew)
    }
    let places =
      reading.mentions.map { ($0.line, $0.tokens) } + reading.numbers.map { ($0.line, $0.tokens) }
    let nearest = places.min { distance($0.1, tokens) < distance($1.1, tokens) }
    guard let nearest else {
      let fallback = reading.topics.isEmpty ? reading.carried : lines.filter(\.isNew)
      return Array(fallback.prefix(1))
    }
    let isOnly = Set(places.map(\.0.measure)).count == 1
    return distance(nearest.1, tokens) <= (isOnly ? 10 : 6) ? [nearest.0] : []
  }

  /// What stands before counts as a little nearer than what comes after.
  private func distance(_ place: Range<Int>, _ tokens: Range<Int>) -> Int {
    place.lowerBound < tokens.lowerBound
      ? max(0, tokens.lowerBound - place.upperBound)
      : max(0, place.lowerBound - tokens.upperBound) + 2
  }

  /// The score that a claim names as its start, or the last time where it says so, or all earlier.
  private func baselines(
    of line: ScoreLine, after tokens: Range<Int>, _ reading: ScoreReading
  ) -> [Double] {
    let named = reading.numbers.first {
      $0.line.measure == line.measure && $0.standing == .earlier && !$0.isChange
        && $0.tokens.lowerBound >= tokens.lowerBound
        && $0.tokens.lowerBound <= tokens.upperBound + 2
    }
    if let named { return [named.value] }
    return line.earlier
  }

  private func verdict(
    _ role: ScoreWords.Role, on line: ScoreLine, from baselines: [Double], calledSmall: Bool
  ) -> ScoreReading.Claim.Verdict? {
    guard !baselines.isEmpty else { return nil }
    let rose = baselines.contains { line.latest > $0 }
    let fell = baselines.contains { line.latest < $0 }
    let anySmall = baselines.contains { line.isSmall(since: $0) }
    func isReal(_ way: (Double) -> Bool) -> Bool {
      calledSmall || baselines.contains { way($0) && !line.isSmall(since: $0) }
    }
    switch role {
    case .up: return rose ? .right : .wrong
    case .down: return fell ? .right : .wrong
    case .same: return anySmall ? .right : .wrong
    case .better: return !fell ? .wrong : isReal { line.latest < $0 } ? .right : .overread
    case .worse: return !rose ? .wrong : isReal { line.latest > $0 } ? .right : .overread
    case .big: return isReal { _ in true } ? .real : .overread
    default: return nil
    }
  }

  /// "Recovered" is untrue while a score that the sentence names is at its line or above it.
  private func recoveries(_ tokens: Range<Int>, _ reading: ScoreReading) -> [ScoreReading.Claim] {
    let named = reading.mentions.map(\.line) + reading.numbers.filter(\.isKnown).map(\.line)
    let line = named.first { line in line.caseness.map { line.latest >= $0 } ?? false }
    return line.map { [ScoreReading.Claim(line: $0, tokens: tokens, verdict: .unrecovered)] } ?? []
  }

  /// "22 to 20" where the score went from 20 to 22: both numbers true, the order wrong.
  func swaps(in reading: ScoreReading) -> [ScoreReading.Claim] {
    lines.flatMap { line in
      let own = reading.numbers.filter {
        $0.line.measure == line.measure && $0.isKnown && !$0.isChange
      }
      return zip(own, own.dropFirst()).compactMap { swap($0, $1) ?? outdated($0, $1, of: own) }
    }
  }

  private func swap(
    _ first: ScoreReading.Number, _ second: ScoreReading.Number
  ) -> ScoreReading.Claim? {
    guard second.tokens.lowerBound > first.tokens.upperBound else { return nil }
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    guard between.count <= 4, !between.contains(where: { text.tokens[$0].number != nil }) else {
      return nil
    }
    let isBackward = between.contains { has(.backward, at: $0) } || first.isPast && second.isPast
    let isForward =
      !isBackward && !second.isPast && between.suffix(2).contains { has(.forward, at: $0) }
    let (earlier, later) = isBackward ? (second, first) : (first, second)
    guard isForward || isBackward, earlier.value == first.line.latest,
      !first.line.earlier.contains(earlier.value), later.value != earlier.value
    else { return nil }
    return ScoreReading.Claim(
      line: first.line, tokens: first.tokens.lowerBound..<second.tokens.upperBound,
      verdict: .swapped)
  }

  /// "From 17 to 9" where it is 8 by now and the message does not come to that.
  private func outdated(
    _ first: ScoreReading.Number, _ second: ScoreReading.Number, of all: [ScoreReading.Number]
  ) -> ScoreReading.Claim? {
    let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard between.count <= 3, between.contains(where: { has(.forward, at: $0) }), !second.isPast,
      second.standing == .earlier, first.standing == .earlier,
      !all.contains(where: { $0.standing == .latest })
    else { return nil }
    return ScoreReading.Claim(line: first.line, tokens: second.tokens, verdict: .outdated)
  }
}
