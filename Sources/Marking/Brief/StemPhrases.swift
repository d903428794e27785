import Prose

/// Phrases that are compared by stems, such as cues and titles: "ten-minute call" meets "ten minute calls".
struct StemPhrases: Sendable {
  private var byFirst: [String: [(rest: [String], owner: Int)]] = [:]

  mutating func add(_ phrase: String, owner: Int, reading orthography: Orthography) {
    let stems = Text(phrase, reading: orthography).tokens.map(\.comparable)
    guard let first = stems.first else { return }
    byFirst[first, default: []].append((Array(stems.dropFirst()), owner))
  }

  /// Every place where a phrase stands, with its owner, in order of place.
  func matches(in text: Text) -> [(owner: Int, tokens: Range<Int>)] {
    guard !byFirst.isEmpty else { return [] }
    let tokens = text.tokens
    var found: [(owner: Int, tokens: Range<Int>)] = []
    for start in tokens.indices {
      for (rest, owner) in byFirst[tokens[start].comparable] ?? [] {
        let end = start + 1 + rest.count
        guard end <= tokens.count, tokens[end - 1].sentence == tokens[start].sentence else {
          continue
        }
        var offset = start + 1
        for stem in rest {
          guard tokens[offset].comparable == stem else { break }
          offset += 1
        }
        if offset == end { found.append((owner, start..<end)) }
      }
    }
    return found
  }
}

extension Token {
  /// The form in which a word of a message meets a word of the case: numbers by value, words by stem.
  var comparable: String {
    guard let number, let whole = Int(exactly: number) else { return stem }
    return String(whole)
  }
}
