import DataFile
import TestSupport
import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    ("", 0, 1, 1), ("a", 1, 1, 2), ("a\n", 2, 2, 1), ("a\nb", 1, 1, 2), ("a\r\nb", 3, 2, 1),
    ("a\rb", 2, 2, 1), ("a\r\n\r\nb", 5, 3, 1), ("é", 1, 1, 1), ("éa", 2, 1, 2),
    ("\u{FEFF}a", 0, 1, 1), ("\u{FEFF}a", 3, 1, 1), ("a", 99, 1, 2), ("a", -5, 1, 1),
    ("👨‍👩‍👧x", 18, 1, 2),
  ])
  func isFound(text: String, offset: Int, line: Int, column: Int) {
    let fault = SourceFile(name: "a", bytes: Array(text.utf8)).fault("x", at: offset)
    #expect(fault.line == line && fault.column == column)
  }

  /// Against counting from the start of the file, in files that are long enough to need marks.
  @Test(arguments: UInt64(1)...20)
  func isWhereCountingFromTheStartPutsIt(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "é", "\n", "\r\n", "\r", "日", "👍🏽", "  ", "e\u{301}", "word ", "\t"]
    let usual = seed.isMultiple(of: 2) ? pieces.filter { !$0.contains(where: \.isNewline) } : pieces
    var text = ""
    for _ in 0..<4000 { text += usual.randomElement(using: &generator) ?? "" }
    let bytes = Array(text.utf8)
    var faults = FaultList(source: SourceFile(name: "a", bytes: bytes))
    for _ in 0..<50 {
      let index = text.indices.randomElement(using: &generator) ?? text.startIndex
      let offset = text.utf8.distance(from: text.startIndex, to: index)
      let before = text[..<index]
      let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let place = faults.place(of: offset)
      #expect(place.line == lines.count)
      #expect(place.column == (lines.last?.count ?? 0) + 1)
    }
  }
}
