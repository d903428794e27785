import Terminal
import TestSupport
import Testing

@Suite struct TextAreaTests {
  /// The text after some commands, with `|` where the cursor is.
  static func after(_ text: String, _ commands: [EditCommand], width: Int = 80) -> String {
    var area = TextArea(text, width: width)
    for command in commands { area.apply(command, page: 2) }
    return area.lines.enumerated().map { index, line in
      var shown = line.clusters
      if index == area.row { shown.insert("|", at: line.cursor) }
      return String(shown)
    }.joined(separator: "\n")
  }

  @Test(
    arguments: [
      ("", [], "|"), ("a\nb", [], "a\nb|"), ("a\r\nb\rc", [], "a\nb\nc|"), ("a\n", [], "a\n|"),
      ("ab", [.moveLeft, .newLine], "a\n|b"),
      ("ab", [.moveLeft, .insert("x\ny\nz")], "ax\ny\nz|b"),
      ("ab", [.moveLeft, .insert("\n")], "a\n|b"),
      ("a\nb", [.moveToLineStart, .deleteBackward], "a|b"),
      ("a\nb", [.moveToTextStart, .moveRight, .deleteForward], "a|b"),
      ("a\nb", [.moveToTextStart, .deleteBackward], "|a\nb"),
      ("a\nb", [.deleteForward], "a\nb|"), ("a\nb", [.moveToLineStart, .moveLeft], "a|\nb"),
      ("a\nb", [.moveToLineStart, .moveLeft, .moveRight], "a\n|b"),
      ("one\ntwo", [.moveWordLeft, .moveWordLeft], "one|\ntwo"),
      ("one\ntwo", [.moveToTextStart, .moveWordRight, .moveWordRight], "one\n|two"),
      ("a\nbc", [.killToLineStart], "a\n|"),
      ("a\nbc", [.killToLineStart, .killToLineStart, .killToBlank], "a|"),
      ("a\nb", [.moveToTextStart, .killToLineEnd], "|\nb"),
      ("a\nb", [.moveToTextStart, .killToLineEnd, .killToLineEnd, .killToLineEnd], "|"),
      (
        "a\nb", [.moveToTextStart, .killToLineEnd, .killToLineEnd, .killToLineEnd, .yank, .yank],
        "a\nba\nb|"
      ),
      ("one\ntwo", [.killWordLeft, .killWordLeft, .killWordLeft], "|"),
      ("one\ntwo", [.killWordLeft, .killWordLeft, .yank], "one\ntwo|"),
      ("a\nb", [.moveToTextStart, .killWordRight, .killWordRight], "|b"),
      ("ab", [.transpose], "ba|"),
      ("e\n\u{301}", [.moveToLineStart, .deleteBackward], "e\u{301}|"),
      ("🇬\n🇧", [.moveToLineStart, .deleteBackward], "🇬🇧|"),
    ] as [(String, [EditCommand], String)])
  func edits(text: String, commands: [EditCommand], result: String) {
    #expect(Self.after(text, commands) == result)
  }

  @Test(
    arguments: [
      ("abc\nde\nfgh", [.moveUp], "abc\nde|\nfgh"),
      ("abc\nde\nfgh", [.moveUp, .moveUp], "abc|\nde\nfgh"),
      ("abc\nde\nfgh", [.moveUp, .moveUp, .moveUp], "|abc\nde\nfgh"),
      ("abc\nd", [.moveUp, .moveDown], "abc\nd|"),
      ("abc", [.moveLeft, .moveDown], "abc|"), ("漢字\nabcd", [.moveLeft, .moveUp], "漢|字\nabcd"),
      ("a\nb\nc\nd", [.pageUp], "a\nb|\nc\nd"),
      ("a\nb\nc\nd", [.pageUp, .pageDown], "a\nb\nc\nd|"),
      ("one two three", [.moveUp], "one two| three"),
      ("one two three", [.moveUp, .moveDown], "one two three|"),
      ("abcdefghij", [.moveUp], "abcd|efghij"),
      ("abcdefghij", [.moveLeft, .moveUp, .moveUp], "|abcdefghij"),
      ("abcdefghij\nabcdef", [.moveUp, .moveUp], "abcdef|ghij\nabcdef"),
    ] as [(String, [EditCommand], String)])
  func movesOverRowsAsDrawn(text: String, commands: [EditCommand], result: String) {
    #expect(Self.after(text, commands, width: 5) == result)
  }

  @Test(
    arguments: [
      ([.insert("a"), .newLine, .insert("b"), .undo], "a\n|"),
      ([.insert("a"), .newLine, .insert("b"), .undo, .undo], "a|"),
      ([.insert("a\nb"), .moveToTextStart, .killToLineEnd, .undo], "|a\nb"), ([.undo], "|"),
      ([.insert("a\nb\nc"), .moveUp, .deleteBackward, .deleteBackward, .undo], "a\nb|\nc"),
    ] as [([EditCommand], String)])
  func undoesInRuns(commands: [EditCommand], result: String) {
    #expect(Self.after("", commands) == result)
  }

  @Test func noKeysBreakIt() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<300 {
      var area = TextArea("start\nhere", width: random.number(1..<30))
      for _ in 0..<60 {
        let key = LineBufferTests.keys[random.number(0..<LineBufferTests.keys.count)]
        guard let command = EditCommand(key) else { continue }
        area.apply(command, page: 3)
        #expect(area.lines.indices.contains(area.row))
        #expect((0...area.lines[area.row].clusters.count).contains(area.column))
        #expect(area.lines.allSatisfy { $0.clusters == Array($0.text) })
        #expect(area.lines.allSatisfy { !$0.text.contains(where: { "\n\r\r\n".contains($0) }) })
        #expect(TextArea(area.text).lines.map(\.text) == area.lines.map(\.text))
      }
      for _ in 0..<80 { area.apply(.undo) }
      #expect(area.text == "start\nhere")
    }
  }

  @Test func takesAVeryLongPaste() {
    var area = TextArea()
    let text = String(repeating: "a line of words ’ é\n", count: 10_000)
    area.apply(.insert(text))
    #expect(area.text == text)
    #expect(area.row == 10_000)
    area.apply(.undo)
    #expect(area.text == "")
  }
}
