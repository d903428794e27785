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
  /// What to do, one sentence; may be empty where the problem says it already.
  package let advice: String
  /// The line of the file, without its line break; shortened around the column where very long.
  package let excerpt: String

  package init(
    file: String, line: Int, column: Int, problem: String, advice: String, excerpt: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.advice = advice
    self.excerpt = excerpt
  }
}

/// The text of a file with what is needed to turn an offset into a line and a column.
package struct SourceFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Collects the faults of one file, so that all of them can be told in one go.
package struct FaultList: Sendable {
  package let source: SourceFile
  package private(set) var faults: [Fault] = []

  package init(source: SourceFile) { self.source = source }

  /// Notes a fault at a place given in UTF-8 offsets of the file.
  package mutating func add(_ problem: String, at span: Range<Int>, advice: String = "") {
    faults.append(source.fault(problem, at: span.lowerBound, advice: advice))
  }
}
