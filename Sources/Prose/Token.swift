/// One word or number of a text, in the form in which phrases are compared.
///
/// A contraction yields two tokens that share a span: "don't" is read as "do" and "not".
package struct Token: Sendable, Hashable {
  /// UTF-8 offsets into the original text.
  package let span: Range<Int>
  /// Lower case, straight, spelling mended; "walked" stays "walked".
  package let word: String
  /// The word without its common endings, for comparing a message with what a client wrote.
  package let stem: String
  /// The value of a number, whether in digits or in words.
  package let number: Double?
  /// The form in which a word of a message meets a word of a case: numbers by value, words by stem.
  package let comparable: String
  /// A hash of the word that is the same on every machine, for looking it up in many tables.
  let key: UInt64
  /// The same of `comparable`.
  package let comparableKey: UInt64
  /// Whether the original begins with a capital letter.
  package let isCapitalised: Bool
  /// Whether the original is in capitals throughout and longer than one letter.
  package let isShouted: Bool
  /// Whether the word stands between quotation marks.
  package let isQuoted: Bool
  /// The index of the token's sentence.
  package let sentence: Int
}

/// A stretch of tokens that says one thing, with how it ends.
package struct Sentence: Sendable, Hashable {
  /// The mark that closes a sentence.
  package enum Ending: Sendable, Hashable {
    case stop
    case question
    case exclamation
    /// A line break or the end of the text, without a mark.
    case open
  }

  /// Indices into the tokens of the text; never empty.
  package let tokens: Range<Int>
  /// UTF-8 offsets into the original text, from the first letter to the closing mark.
  package let span: Range<Int>
  package let ending: Ending
  /// The index of the paragraph, from 0; a blank line starts the next one.
  package let paragraph: Int
}
