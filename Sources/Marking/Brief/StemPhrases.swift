import Prose

/// Phrases that are compared by stems, such as cues and titles: "ten-minute call" meets "ten minute calls".
struct StemPhrases: Sendable {
  private var places = FlatMap()
  private var byFirst: [[(rest: [UInt64], owner: Int)]] = []

  mutating func add(_ phrase: String, owner: Int, reading orthography: Orthography) {
    let stems = Text(phrase, reading: orthography).tokens.map(\.comparableKey)
    guard let first = stems.first else { return }
    let entry = (rest: Array(stems.dropFirst()), owner: owner)
    if let place = places[first] {
      byFirst[Int(place)].append(entry)
    } else {
      places.set(first, to: Int32(byFirst.count))
      byFirst.append([entry])
    }
  }

  /// Every place where a phrase stands, with its owner, in order of place; up to `gap` other words
  /// of the sentence may stand between two words of a phrase of three or more.
  func matches(in text: Text, gap: Int = 0) -> [(owner: Int, tokens: Range<Int>)] {
    guard !byFirst.isEmpty else { return [] }
    let tokens = text.tokens
    var found: [(owner: Int, tokens: Range<Int>)] = []
    for start in tokens.indices {
      guard let place = places[tokens[start].comparableKey] else { continue }
      for (rest, owner) in byFirst[Int(place)] {
        let reach = rest.count > 1 ? gap : 0
        if let end = Self.end(of: rest, after: start, in: tokens, gap: reach) {
          found.append((owner, start..<end))
        }
      }
    }
    return found
  }

  /// Where the rest of a phrase ends that follows a token, if it does.
  private static func end(
    of rest: [UInt64], after start: Int, in tokens: [Token], gap: Int
  ) -> Int? {
    var next = start + 1
    for stem in rest {
      let reach = tokens[min(next, tokens.count)..<min(next + gap + 1, tokens.count)]
      guard
        let place = reach.firstIndex(where: {
          $0.comparableKey == stem && $0.sentence == tokens[start].sentence
        })
      else { return nil }
      next = place + 1
    }
    return next
  }
}
