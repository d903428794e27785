import Prose

/// Every run of a number of words within one sentence, as a hash that is the same on every machine.
struct WordRuns {
  let all: [(hash: UInt64, tokens: Range<Int>)]

  /// Complexity: O(n) in the tokens of the text, times the length.
  init(_ text: Text, length: Int) {
    let words = text.tokens.map { Self.hash($0.comparable) }
    var all: [(hash: UInt64, tokens: Range<Int>)] = []
    for sentence in text.sentences where sentence.tokens.count >= length {
      for start in sentence.tokens.lowerBound...(sentence.tokens.upperBound - length) {
        var hash: UInt64 = 0
        for index in start..<(start + length) { hash = (hash &* 0x100_0000_01B3) ^ words[index] }
        all.append((hash, start..<(start + length)))
      }
    }
    self.all = all
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo).
  private static func hash(_ word: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
