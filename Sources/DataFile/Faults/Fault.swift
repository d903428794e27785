/// Something wrong in a data file: where it is, what it is and what to do about it.
package struct Fault: Error, Sendable, Hashable {
  /// The file as it was named to the program.
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, counted in characters and not in bytes.
  package let column: Int
  /// One sentence without a full stop, lower case: "unknown key \"titel\"".
  package let problem: String
  /// What to do, in a sentence or two; may be empty where the problem says it already.
  package let advice: String
  /// The line of the file, without its line break; shortened around the column where very long.
  package let excerpt: String
  /// The number of characters of the excerpt that stand before the place.
  package let caret: Int

  /// A fault at a place that is known; `caret` is `column - 1` where the excerpt is a whole line.
  package init(
    file: String, line: Int, column: Int, problem: String, advice: String, excerpt: String,
    caret: Int? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.advice = advice
    self.excerpt = excerpt
    self.caret = caret ?? column - 1
  }
}
