import Prose

/// Phrases that are compared by stems, such as cues and titles: "ten-minute call" meets "ten minute calls".
struct StemPhrases: Sendable {
  private var byFirst: [String: [(rest: [String], owner: Int)]] = [:]

  mutating func add(_ phrase: String, owner: Int, reading orthography: Orthography) {
    let stems = Text(phrase, reading: orthography).tokens.map(\.comparable)
    guard let first = stems.first else { return }
    byFirst[first, default: []].append((Array(stems.dropFirst()), owner))
  }

  /// Every place where a phrase stands, with its owner, in order of place; up to `gap` other words
  /// of the sentence may stand between two words of a phrase of three or more.
  func matches(in text: Text, gap: Int = 0) -> [(owner: Int, tokens: Range<Int>)] {
    guard !byFirst.isEmpty else { return [] }
    let tokens = text.tokens
    var found: [(owner: Int, tokens: Range<Int>)] = []
    for start in tokens.indices {
      for (rest, owner) in byFirst[tokens[start].comparable] ?? [] {
        if let end = Self.end(
          of: rest, after: start, in: tokens, gap: rest.count > 1 ? gap : 0)
        {
          found.append((owner, start..<end))
        }
      }
    }
    return found
  }

  /// Where the rest of a phrase ends that follows a token, if it does.
  private static func end(
    of rest: [String], after start: Int, in tokens: [Token], gap: Int
  ) -> Int? {
    var next = start + 1
    for stem in rest {
      let reach = tokens[min(next, tokens.count)..<min(next + gap + 1, tokens.count)]
      guard
        let place = reach.firstIndex(where: {
          $0.comparable == stem && $0.sentence == tokens[start].sentence
        })
      else { return nil }
      next = place + 1
    }
    return next
  }
}

extension Token {
  /// The form in which a word of a message meets a word of the case: numbers by value, words by stem.
  var comparable: String {
    guard let number, let whole = Int(exactly: number) else { return stem }
    return String(whole)
  }
}
