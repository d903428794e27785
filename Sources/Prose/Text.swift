/// A text as it was written, with its tokens and sentences and where they stand in it.
package struct Text: Sendable {
  /// The text, never altered.
  package let original: String
  package let tokens: [Token]
  package let sentences: [Sentence]
  /// How many characters the text has that a reader cannot see (zero width, soft hyphen).
  package let hiddenCharacters: Int
  /// How many words mix letters of the Latin alphabet with look-alikes of another.
  package let mixedScriptWords: Int
  /// How many exclamation marks stand in the text.
  package let exclamations: Int
  /// How many commas, semicolons, bars and bullets stand between words.
  package let separators: Int

  /// Reads a text.
  ///
  /// Complexity: O(n) in its length.
  package init(_ original: String, reading orthography: Orthography = Orthography()) {
    var scanner = Scanner(original, orthography: orthography)
    scanner.run()
    self.original = original
    tokens = scanner.tokens
    sentences = scanner.sentences
    hiddenCharacters = scanner.hiddenCharacters
    mixedScriptWords = scanner.mixedScriptWords
    exclamations = scanner.exclamations
    separators = scanner.separators
  }

  /// Mean words between full stops, commas and the like; a list of key words has few.
  package var wordsPerPart: Double {
    tokens.isEmpty ? 0 : Double(tokens.count) / Double(max(1, sentences.count + separators))
  }

  /// The words of the original at a span of UTF-8 offsets; spans that do not fit give "".
  package func excerpt(_ span: Range<Int>) -> String {
    let bytes = original.utf8
    guard span.lowerBound >= 0, span.upperBound <= bytes.count else { return "" }
    let start = bytes.index(bytes.startIndex, offsetBy: span.lowerBound)
    let end = bytes.index(bytes.startIndex, offsetBy: span.upperBound)
    return String(original[start..<end])
  }

  /// One key for some words in a row: the same words have the same key.
  package func key(of range: Range<Int>) -> UInt64 {
    tokens[range].reduce(0) { ($0 &* 0x100_0000_01B3) ^ $1.key }
  }

  /// The span from the first to the last of some tokens.
  package func span(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].span.lowerBound..<tokens[last].span.upperBound
  }
}
