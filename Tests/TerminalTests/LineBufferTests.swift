import Terminal
import TestSupport
import Testing

@Suite struct LineBufferTests {
  static let history = LineHistory(["cases", "open leanne", "write"])

  /// The text after some commands, with `|` where the cursor is.
  static func after(_ text: String, _ commands: [EditCommand]) -> String {
    var buffer = LineBuffer(text, history: history)
    for command in commands { buffer.apply(command) }
    var shown = buffer.line.clusters
    shown.insert("|", at: buffer.cursor)
    return String(shown)
  }

  @Test(
    arguments: [
      ("ab", [.moveLeft], "a|b"), ("ab", [.moveLeft, .moveLeft, .moveLeft], "|ab"),
      ("ab", [.moveRight], "ab|"),
      ("ab", [.moveToLineStart], "|ab"), ("ab", [.moveToLineStart, .moveToLineEnd], "ab|"),
      ("one two", [.moveWordLeft], "one |two"),
      ("one two", [.moveToLineStart, .moveWordRight], "one| two"),
      ("ab", [.deleteBackward], "a|"), ("", [.deleteBackward, .deleteForward], "|"),
      ("ab", [.moveLeft, .deleteForward], "a|"),
      ("ab", [.moveToLineStart, .deleteBackward], "|ab"), ("ae\u{301}", [.deleteBackward], "a|"),
      ("x👩‍👩‍👧", [.deleteBackward], "x|"),
      ("one two", [.killWordLeft], "one |"),
      ("one two", [.moveToLineStart, .killWordRight], "| two"),
      ("open x-y", [.killToBlank], "open |"),
      ("one two", [.moveWordLeft, .killToLineEnd], "one |"),
      ("one two", [.moveWordLeft, .killToLineStart], "|two"),
      ("one two", [.killWordLeft, .moveToLineStart, .yank], "two|one "),
      ("a b c", [.killWordLeft, .killWordLeft, .moveToLineStart, .yank], "b c|a "),
      ("ab", [.moveLeft, .killToLineEnd, .moveToLineStart, .killToLineEnd, .yank, .yank], "aa|"),
      ("ab", [.moveToLineStart, .killWordRight, .killToLineEnd, .yank], "ab|"),
      ("ab", [.transpose], "ba|"), ("abc", [.moveToLineStart, .moveRight, .transpose], "ba|c"),
      ("a", [.transpose], "a|"),
      ("ab", [.moveToLineStart, .transpose], "|ab"), ("", [.insert("x\ny")], "x y|"),
      ("a", [.newLine, .pageUp], "a|"),
      ("", [.insert("é"), .insert("漢")], "é漢|"), ("e", [.insert("\u{301}")], "e\u{301}|"),
    ] as [(String, [EditCommand], String)])
  func does(text: String, commands: [EditCommand], result: String) {
    #expect(Self.after(text, commands) == result)
  }

  @Test(
    arguments: [
      ([.insert("a"), .insert("b"), .undo], "|"),
      ([.insert("a"), .insert(" "), .insert("b"), .undo], "a |"),
      ([.insert("a"), .insert(" "), .insert("b"), .undo, .undo], "a|"),
      ([.insert("a"), .moveLeft, .insert("b"), .undo], "|a"),
      ([.insert("abc"), .deleteBackward, .deleteBackward, .undo], "abc|"),
      ([.insert("a b"), .killWordLeft, .undo], "a b|"), ([.undo], "|"),
      ([.deleteBackward, .insert("x"), .undo], "|"),
      ([.insert("a"), .undo, .undo, .insert("b")], "b|"),
      ([.insert("draft"), .moveUp, .undo], "draft|"),
    ] as [([EditCommand], String)])
  func undoesInRuns(commands: [EditCommand], result: String) {
    #expect(Self.after("", commands) == result)
  }

  @Test(
    arguments: [
      ([.moveUp], "write|"), ([.moveUp, .moveUp], "open leanne|"),
      ([.moveUp, .moveUp, .moveUp, .moveUp], "cases|"),
      ([.moveUp, .moveDown], "draft|"), ([.moveDown], "draft|"),
      ([.moveUp, .moveUp, .moveDown, .moveDown, .moveDown], "draft|"),
      ([.moveUp, .insert("!"), .moveDown], "draft|"),
    ] as [([EditCommand], String)])
  func walksThroughTheHistoryAndKeepsTheLine(commands: [EditCommand], result: String) {
    #expect(Self.after("draft", commands) == result)
  }

  @Test func keepsAHistoryOfWhatIsWorthIt() {
    var history = LineHistory(["a", "a", " ", "", "b", "a"], limit: 3)
    #expect(history.entries == ["a", "b", "a"])
    history.add("c")
    #expect(history.entries == ["b", "a", "c"])
    #expect(LineHistory(["a"], limit: 0).entries == ["a"])
  }

  @Test func replacesWhatStandsBeforeTheCursor() {
    var buffer = LineBuffer("open le x")
    for _ in 0..<2 { buffer.apply(.moveLeft) }
    buffer.replace(2, with: "leanne")
    #expect(buffer.text == "open leanne x")
    #expect(buffer.cursor == 11)
    buffer.apply(.undo)
    #expect(buffer.text == "open le x")
  }

  static let keys: [Key] =
    [
      .text("a"), .text(" "), .text("é"), .text("\u{301}"), .text("漢"), .text("👩"),
      .text("\u{200D}"), .text("\u{1F1EC}"),
      .paste("one\ntwo\u{301}"), .text("\u{1B}"), .enter, .tab, .backTab, .backspace, .delete,
      .escape, .up, .down, .left,
      .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .altBackspace, .unknown,
      .altEnter,
      .alt("b"), .alt("f"), .alt("d"), .alt("<"), .alt(">"), .alt("x"),
    ] + "abcdefghijklmnopqrstuvwxyz_@".map(Key.control)

  @Test func noKeysBreakIt() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<300 {
      var buffer = LineBuffer("", history: Self.history)
      for _ in 0..<60 {
        guard let command = EditCommand(Self.keys[random.number(0..<Self.keys.count)]) else {
          continue
        }
        buffer.apply(command)
        #expect(buffer.line.clusters == Array(buffer.text))
        #expect((0...buffer.line.clusters.count).contains(buffer.cursor))
        #expect(!buffer.text.contains("\n"))
      }
    }
  }

  @Test func undoingGoesBackToTheStart() {
    var random = SeededGenerator(seed: 10)
    for _ in 0..<100 {
      var buffer = LineBuffer("start", history: Self.history)
      for _ in 0..<40 {
        let command = EditCommand(Self.keys[random.number(0..<Self.keys.count)])
        if let command { buffer.apply(command) }
      }
      for _ in 0..<60 { buffer.apply(.undo) }
      #expect(buffer.text == "start")
    }
  }
}
