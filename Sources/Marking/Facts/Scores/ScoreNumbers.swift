import Prose

// Which numbers of a sentence are scores, of which measure, and of what time.
extension ScoreReader {
  /// The numbers of a sentence that can be scores, with what they turn out to be.
  func numbers(
    in sentence: Sentence, _ reading: ScoreReading, after previous: ScoreReading?
  ) -> [ScoreReading.Number] {
    let units = places(of: .unit, in: sentence.tokens)
    let found = sentence.tokens.flatMap { index -> [ScoreReading.Number] in
      guard isCandidate(index, reading, units: units), let value = text.tokens[index].number,
        let number = number(value, at: index, reading, after: previous)
      else { return [] }
      return [number] + shared(number, owner(of: index, reading).lines)
    }
    return found.indices.map { place in
      let isSecond = found[..<place].contains { $0.isRepeated(by: found[place]) }
      return isSecond ? found[place].asEarlier : found[place]
    }
  }

  /// "PHQ-9 and GAD-7 are both 12": the number of every measure that is named before it.
  private func shared(
    _ number: ScoreReading.Number, _ lines: [ScoreLine]
  ) -> [ScoreReading.Number] {
    guard number.standing == .latest else { return [] }
    return lines.filter { $0.measure != number.line.measure && $0.latest == number.value }.map {
      ScoreReading.Number(
        line: $0, value: number.value, tokens: number.tokens, standing: .latest,
        isPast: number.isPast, isChange: false)
    }
  }

  private func number(
    _ value: Double, at index: Int, _ reading: ScoreReading, after previous: ScoreReading?
  ) -> ScoreReading.Number? {
    let isChange = isChange(value, at: index)
    let inDigits = text.tokens[index].word.first?.isNumber == true
    let owner = owner(of: index, reading)
    let others = owner.lines + carried(from: previous) + lines
    func fits(_ line: ScoreLine) -> Bool {
      isChange ? isDerived(value, of: line) : line.has(value)
    }
    let searched = owner.isTight ? owner.lines : others
    let known = searched.first { fits($0) && $0.latest == value } ?? searched.first(where: fits)
    guard let line = known ?? owner.lines.first else { return nil }
    guard inDigits || (known != nil && value > 3 && !reading.mentions.isEmpty) else { return nil }
    guard value > 3 || isChange || owner.isTight else { return nil }
    let isPast = isPast(index)
    let standing: ScoreReading.Number.Standing
    if known == nil {
      standing =
        owner.isTight && inDigits && value > 3 && !isMark(value, of: line, at: index)
        ? .wrong : .unknown
    } else if isChange {
      standing = .earlier
    } else if isMisdated(value, of: line, at: index) {
      standing = .wrong
    } else if value == line.latest {
      standing = isPast && line.earlier.contains(value) ? .earlier : .latest
    } else {
      standing = !isPast && isNow(index) && line.isNew ? .stale : .earlier
    }
    return ScoreReading.Number(
      line: line, value: value, tokens: index..<(index + 1), standing: standing, isPast: isPast,
      isChange: isChange)
  }
}

// MARK: - Numbers that are no scores

extension ScoreReader {
  /// Numbers that no unit, date, clock, mark or name of a measure claims for itself.
  private func isCandidate(_ index: Int, _ reading: ScoreReading, units: [Range<Int>]) -> Bool {
    guard let value = text.tokens[index].number, value <= 100, !isFraction(index) else {
      return false
    }
    let isPartOfName = reading.mentions.contains { $0.tokens.contains(index) }
    let hasUnit = units.contains {
      $0.lowerBound == index + 1 || $0.contains(index) || isDate($0, before: index)
    }
    return !isPartOfName && !hasUnit && !isRange(index) && !isSlashed(index)
  }

  /// "March 22", but not "in March, 22 now".
  private func isDate(_ unit: Range<Int>, before index: Int) -> Bool {
    unit.upperBound == index && isUnbroken(from: index - 1, to: index)
      && DateFacts.isMonthOrWeekday(text.tokens[unit.lowerBound].word)
  }

  /// "the moderate range (10 to 14)": the edges of a band.
  private func isRange(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains {
      has(.mark, at: $0) && text.tokens[$0].sentence == text.tokens[index].sentence
    }
  }

  /// "14/9": a date in figures, and not "14/14".
  private func isSlashed(_ index: Int) -> Bool {
    func isDate(_ day: Int, _ month: Int) -> Bool {
      guard text.tokens.indices.contains(day), text.tokens.indices.contains(month),
        let number = text.tokens[month].number, number <= 12
      else { return false }
      let gap = text.tokens[day].span.upperBound..<text.tokens[month].span.lowerBound
      return text.excerpt(gap) == "/"
    }
    return isDate(index, index + 1) || isDate(index - 1, index)
  }

  /// "2.45" is a time of day, unless a measure is scored as a mean.
  private func isFraction(_ index: Int) -> Bool {
    guard let value = text.tokens[index].number, value != value.rounded() else { return false }
    return !lines.contains { $0.totals.contains { $0 != $0.rounded() } }
  }

  /// Thresholds and the top of the range are true figures about a measure; so is any number in a
  /// sentence that speaks of the scale.
  private func isMark(_ value: Double, of line: ScoreLine, at index: Int) -> Bool {
    let sentence = text.sentences[text.tokens[index].sentence].tokens
    return [line.reliableChange, line.caseness, line.highest].contains(value)
      || sentence.contains { has(.mark, at: $0) }
  }
}

// MARK: - Whose number it is

extension ScoreReader {
  /// The measures that a number belongs to, and whether the words bind it to them.
  private func owner(
    of index: Int, _ reading: ScoreReading
  ) -> (lines: [ScoreLine], isTight: Bool) {
    if let follower = reading.mentions.first(where: { isFollower($0, of: index) }) {
      return ([follower.line], !follower.isEveryday)
    }
    let before = reading.mentions.filter { $0.tokens.upperBound <= index }
    guard let last = before.last else { return (reading.mentions.prefix(1).map(\.line), false) }
    let group = before.filter {
      !hasNumber(in: $0.tokens.upperBound..<max($0.tokens.upperBound, last.tokens.lowerBound))
    }
    let bridge = last.tokens.upperBound..<index
    let isTight =
      !last.isEveryday && bridge.count <= 7
      && bridge.allSatisfy { has(.bridge, at: $0) || text.tokens[$0].number != nil }
    return (group.map(\.line).reversed(), isTight)
  }

  func carried(from previous: ScoreReading?) -> [ScoreLine] {
    guard let previous, previous.isAboutScores || !previous.mentions.isEmpty else { return [] }
    return (previous.mentions.map(\.line) + previous.numbers.map(\.line)).reversed()
  }

  private func hasNumber(in range: Range<Int>) -> Bool {
    range.contains { index in
      text.tokens[index].number != nil
    }
  }
}

// MARK: - What time it is of

extension ScoreReader {
  /// "up 3", "down by two", "3 points": a difference and not a score.
  private func isChange(_ value: Double, at index: Int) -> Bool {
    if has(.forward, at: index + 2) || has(.backward, at: index + 2)
      || has(.backward, at: index + 1)
    {
      return false
    }
    let isAfter = isBeside(.differenceAfter, index) && has(.differenceAfter, at: index + 1)
    return isAfter || (value < 8 && has(.difference, at: index - 1))
  }

  private func isDerived(_ value: Double, of line: ScoreLine) -> Bool {
    let values = line.earlier + [line.latest]
    return values.contains { a in values.contains { abs(a - $0) == value } }
  }

  /// "12 last time" where the last time it was 11.
  private func isMisdated(_ value: Double, of line: ScoreLine, at index: Int) -> Bool {
    guard let previous = line.previous, value != previous else { return false }
    return isBeside(.lastTime, index)
  }

  private func isPast(_ index: Int) -> Bool { isBeside(.past, index) || isBeside(.lastTime, index) }

  private func isNow(_ index: Int) -> Bool { has(.now, at: index - 1) }

  /// Right before or right after a number, with no comma or bracket between: "17, last week 15".
  private func isBeside(_ role: ScoreWords.Role, _ index: Int) -> Bool {
    let sentence = text.tokens[index].sentence
    return [index - 1, index + 1].contains {
      text.tokens.indices.contains($0) && text.tokens[$0].sentence == sentence && has(role, at: $0)
        && isUnbroken(from: min($0, index), to: max($0, index))
    }
  }
}
