/// The text of a file with what is needed to turn an offset into a line and a column.
package struct SourceFile: Sendable {
  /// The most bytes that a data file may have: 8 MiB.
  package static let limit = 8 << 20

  /// The file as it was named to the program.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The fault of a file that is too large to be read, if it is; for use before its bytes are fetched.
  package static func sizeFault(name: String, byteCount: Int) -> Fault? {
    guard byteCount > limit else { return nil }
    let megabytes = decimal(Double(byteCount) / Double(1 << 20), places: 1)
    return Fault(
      file: name, line: 1, column: 1,
      problem: "the file has \(megabytes) MiB, and a data file has at most \(limit >> 20) MiB",
      advice: "Split it, or check that it is the file that you meant.", excerpt: "")
  }

  /// A fault at a UTF-8 offset of the file; takes time in proportion to the file.
  package func fault(_ problem: String, at offset: Int, advice: String = "") -> Fault {
    fault(problem, at: offset, advice: advice, lines: LineTable(bytes))
  }

  func fault(_ problem: String, at offset: Int, advice: String, lines: LineTable) -> Fault {
    let place = lines.place(of: offset, in: bytes)
    let excerpt = Excerpt(of: bytes, lineStart: place.lineStart, offset: place.offset)
    return Fault(
      file: name, line: place.line, column: place.column, problem: problem, advice: advice,
      excerpt: excerpt.text, caret: excerpt.caret)
  }
}
