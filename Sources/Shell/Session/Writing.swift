/// A text that is being written for the open review.
struct Writing: Sendable, Hashable {
  var text: String
  /// Time spent on it in this session, in seconds.
  var seconds = 0
  /// The attempt that it revises.
  var revises: Int?
  /// Whether it was found in the records, and has not been taken up again.
  var isFound = false
  /// When it was saved last.
  var savedAt: Moment?

  /// Blanks only count as nothing written.
  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  var wordCount: Int { Shell.wordCount(text) }
}

/// The number of words of a text, as people count them: by the blanks between.
func wordCount(_ text: String) -> Int {
  text.split(whereSeparator: \.isWhitespace).count
}
