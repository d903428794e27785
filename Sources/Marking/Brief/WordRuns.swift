import Prose

/// Every run of a number of words within one sentence, as a hash that is the same on every machine.
struct WordRuns {
  let all: [(hash: UInt64, tokens: Range<Int>)]

  /// Complexity: O(n) in the tokens of the text, times the length.
  init(_ text: Text, length: Int) {
    let words = text.tokens.map(\.comparableKey)
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
}
