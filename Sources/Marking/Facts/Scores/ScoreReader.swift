import Prose

/// Reads the sentences of a message for what they say of scores.
struct ScoreReader {
  let text: Text
  let lines: [ScoreLine]
  /// For each sentence, the words in it.
  private let words: [Int: [(role: ScoreWords.Role, tokens: Range<Int>)]]
  /// For each token, the roles of the words that cover it.
  private let rolesAt: [[ScoreWords.Role]]
  let mentions: [ScoreReading.Mention]

  init(_ message: Message, _ brief: ReviewBrief) {
    text = message.text
    lines = brief.scores
    let found = brief.scoreWords.matches(in: message.text)
    words = Dictionary(grouping: found) { message.text.tokens[$0.tokens.lowerBound].sentence }
    var roles = [[ScoreWords.Role]](repeating: [], count: message.text.tokens.count)
    for word in found {
      for index in word.tokens { roles[index].append(word.role) }
    }
    rolesAt = roles
    mentions = Self.mentions(in: message, brief)
  }

  /// Names of measures; a longer name hides a shorter one inside it.
  private static func mentions(
    in message: Message, _ brief: ReviewBrief
  ) -> [ScoreReading.Mention] {
    let everyday = brief.scoreNames.matches(in: message.text)
    var found: [ScoreReading.Mention] = []
    for match in message.titles where match.role == .measure {
      guard let line = brief.scores.first(where: { $0.name == match.title }),
        !everyday.contains(where: { $0.tokens == match.tokens })
      else { continue }
      found.append(.init(line: line, tokens: match.tokens, isEveryday: false))
    }
    for match in everyday {
      guard let line = brief.scores.first(where: { $0.measure == match.measure }) else { continue }
      found.append(.init(line: line, tokens: match.tokens, isEveryday: true))
    }
    let kept = found.filter { one in
      !found.contains { $0.tokens.count > one.tokens.count && $0.tokens.overlaps(one.tokens) }
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What each sentence says of scores; a sentence can carry on from the one before it.
  func readings() -> [ScoreReading] {
    var readings: [ScoreReading] = []
    for sentence in text.sentences {
      let previous = readings.last.flatMap { last in
        text.sentences[text.tokens[last.tokens.lowerBound].sentence].paragraph == sentence.paragraph
          ? last : nil
      }
      readings.append(reading(of: sentence, after: previous))
    }
    return readings
  }

  private func reading(of sentence: Sentence, after previous: ScoreReading?) -> ScoreReading {
    var reading = ScoreReading(tokens: sentence.tokens)
    reading.topics = places(of: .topic, in: sentence.tokens)
    reading.bands = places(of: .band, in: sentence.tokens)
    let named = mentions.filter { sentence.tokens.contains($0.tokens.lowerBound) }
    reading.mentions = named
    reading.numbers = numbers(in: sentence, reading, after: previous)
    reading.mentions = named.filter { !$0.isEveryday || hasOwnNumber($0, reading) }
    reading.smalls = smalls(in: sentence.tokens)
    if sentence.tokens.prefix(3).contains(where: { has(.carry, at: $0) }) {
      reading.carried = carried(from: previous)
    }
    let directions = self.directions(in: sentence.tokens)
    reading.isAboutScores = isAboutScores(reading, changes: !directions.isEmpty, after: previous)
    guard reading.isAboutScores else { return reading }
    reading.claims = directions.flatMap { claims($0.role, $0.tokens, reading) } + swaps(in: reading)
    return reading
  }

  /// "Mood 14": an everyday word is the name of a score beside one of that score's own numbers.
  private func hasOwnNumber(_ mention: ScoreReading.Mention, _ reading: ScoreReading) -> Bool {
    reading.numbers.contains { number in
      number.line.measure == mention.line.measure && number.isKnown && !number.isChange
        && number.value >= 4
        && (mention.tokens.upperBound...mention.tokens.upperBound + 4).contains(
          number.tokens.lowerBound)
        || isFollower(mention, of: number.tokens.lowerBound) && number.isKnown
    }
  }

  /// Words for a small change, unless the sentence says that it is a large one.
  private func smalls(in tokens: Range<Int>) -> [Range<Int>] {
    let isLarge = directions(in: tokens).contains { $0.role == .big }
    return isLarge ? [] : places(of: .small, in: tokens)
  }
}

// MARK: - Looking up words

extension ScoreReader {
  func has(_ role: ScoreWords.Role, at index: Int) -> Bool {
    rolesAt.indices.contains(index) && rolesAt[index].contains(role)
  }

  func places(of role: ScoreWords.Role, in tokens: Range<Int>) -> [Range<Int>] {
    guard let first = tokens.first, let words = words[text.tokens[first].sentence] else {
      return []
    }
    return words.filter { $0.role == role && tokens.contains($0.tokens.lowerBound) }.map(\.tokens)
  }

  /// "8 for anxiety" and not "8, then anxiety" nor "8 and anxiety".
  func isFollower(_ mention: ScoreReading.Mention, of index: Int) -> Bool {
    let gap = (index + 1)..<max(index + 1, mention.tokens.lowerBound)
    guard mention.tokens.lowerBound > index + 1, gap.count <= 2 else { return false }
    return gap.allSatisfy { has(.pointer, at: $0) } && isUnbroken(from: index, to: gap.upperBound)
  }

  /// Whether only words and spaces stand between two tokens.
  func isUnbroken(from first: Int, to last: Int) -> Bool {
    let gap = text.excerpt(text.tokens[first].span.upperBound..<text.tokens[last].span.lowerBound)
    return gap.allSatisfy { $0.isLetter || $0 == " " || $0 == "'" || $0 == "’" }
  }
}

// MARK: - Which sentences are about scores

extension ScoreReader {
  /// A sentence speaks of scores when it names a measure with its number, a change or a band, when
  /// its numbers are this client's scores side by side, or when it carries on from such a sentence.
  private func isAboutScores(
    _ reading: ScoreReading, changes: Bool, after previous: ScoreReading?
  ) -> Bool {
    let known = reading.numbers.filter(\.isKnown)
    let scores = known.filter { !$0.isChange }
    if !reading.topics.isEmpty || !reading.mentions.isEmpty {
      return changes || !reading.numbers.isEmpty || !reading.bands.isEmpty
    }
    let isPair = scores.contains { first in
      first.standing == .latest && first.value >= 4
        && scores.contains {
          $0.line.measure == first.line.measure && $0.tokens != first.tokens
            && ($0.value != first.value || $0.isPast)
        }
    }
    let isPointedAt = scores.contains {
      $0.standing == .latest && $0.value >= 5 && has(.pointer, at: $0.tokens.lowerBound - 1)
    }
    let isChanged = changes && scores.contains { $0.standing == .latest && $0.value >= 5 }
    let isSeries = scores.contains { first in
      Set(scores.filter { $0.line.measure == first.line.measure }.map(\.value)).count > 2
    }
    let carriesOn = previous.map { $0.isAboutScores || !$0.mentions.isEmpty } ?? false
    return isPair || isSeries || isPointedAt || isChanged
      || (!reading.carried.isEmpty && (changes || !reading.smalls.isEmpty))
      || (carriesOn && (known.contains { $0.value >= 2 } || !reading.bands.isEmpty))
  }
}
