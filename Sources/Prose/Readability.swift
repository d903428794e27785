/// Surface figures of a text: a hint to a reader, never the ground of a mark.
package struct Readability: Sendable, Hashable {
  package let words: Int
  package let sentences: Int
  package let syllables: Int

  package init(_ text: Text) {
    words = text.tokens.count
    sentences = text.sentences.count
    syllables = text.tokens.reduce(0) {
      $0 + ($1.number == nil ? Self.syllables(in: $1.word) : 1)
    }
  }

  /// Mean words in a sentence; 0 for a text without sentences.
  package var wordsPerSentence: Double {
    sentences == 0 ? 0 : Double(words) / Double(sentences)
  }

  /// The Flesch–Kincaid grade: 0.39 words per sentence + 11.8 syllables per word − 15.59.
  ///
  /// Source: Kincaid and others 1975.
  package var grade: Double {
    guard words > 0, sentences > 0 else { return 0 }
    return 0.39 * wordsPerSentence + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// The age at which the text reads with ease: the grade plus five, as the marking scheme has it.
  package var age: Double { grade + 5 }

  /// Groups of vowels, with a silent final e left out; at least one.
  static func syllables(in word: String) -> Int {
    var count = 0
    var wasVowel = false
    for byte in word.utf8 {
      let isVowel = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(byte)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if count > 1, word.hasSuffix("e"), !word.hasSuffix("le") { count -= 1 }
    return max(count, 1)
  }
}
