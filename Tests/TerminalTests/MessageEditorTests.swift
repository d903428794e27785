import Terminal
import TestSupport
import Testing

@Suite struct MessageEditorTests {
  static func words(_ text: String) -> StyledText {
    "\(text.split(whereSeparator: \.isWhitespace).count) words"
  }

  /// The entry and every text that was saved.
  func run(_ terminal: ScriptedTerminal, text: String = "") -> (MessageEntry, [String]) {
    var saved: [String] = []
    terminal.write("> write\r\n")
    let entry = Console(port: terminal, colour: .ansi).readMessage(
      text: text, status: Self.words, autosave: { saved.append($0) })
    #expect(terminal.screen.unknown == [])
    #expect(terminal.screen.isCursorShown)
    return (entry, saved)
  }

  func look(_ expected: String) -> ScriptedTerminal.Step {
    .look { #expect($0.textWithCursor == expected) }
  }

  @Test func composesBelowThePrompt() {
    let terminal = ScriptedTerminal([
      look("> write\n|\n0 words"), .keys("Dear Leanne,\r"),
      look("> write\nDear Leanne,\n|\n2 words"),
      .keys("caf\u{E9} 漢字 👩‍👩‍👧 e\u{301}!"),
      look("> write\nDear Leanne,\ncafé 漢字 👩‍👩‍👧 e\u{301}!|\n6 words"),
      .keys("\u{1B}[D\u{1B}[D\u{7F}\u{7F}"),
      look("> write\nDear Leanne,\ncafé 漢字 |e\u{301}!\n5 words"),
      .keys("\u{1B}[A\u{1B}[F Hello"),
      look("> write\nDear Leanne, Hello|\ncafé 漢字 e\u{301}!\n6 words"),
      .keys("\u{4}"),
    ])
    let (entry, saved) = run(terminal)
    #expect(entry == .finished("Dear Leanne, Hello\ncafé 漢字 e\u{301}!"))
    #expect(saved.first == "Dear Leanne,\n")
    #expect(saved.last == "Dear Leanne, Hello\ncafé 漢字 e\u{301}!")
    #expect(terminal.screen.textWithCursor == "> write\nDear Leanne, Hello\ncafé 漢字 e\u{301}!\n|")
    #expect(terminal.log == ["raw", "given back"])
  }

  @Test func wrapsSoftlyAndScrolls() {
    let terminal = ScriptedTerminal(
      columns: 20, rows: 6,
      [
        .keys("one two three four five six"),
        look("> write\none two three four\nfive six|\n6 words"),
        .keys("\r1\r2\r3\r4"), look("> write\n1\n2\n3\n4|\n10 words"),
        .keys("\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A"),
        look("> write\nf|ive six\n1\n2\n3\n10 words"),
        .keys("\u{1B}[A"), look("> write\no|ne two three four\nfive six\n1\n2\n10 words"),
        .keys("\u{1B}>"), look("> write\n1\n2\n3\n4|\n10 words"), .keys("\u{1B}\r"),
      ])
    #expect(run(terminal).0 == .finished("one two three four five six\n1\n2\n3\n4"))
  }

  @Test func startsWithATextAndFollowsUndoAndPaste() {
    let terminal = ScriptedTerminal([
      look("> write\nDear Leanne,\nhello|\n3 words"), .keys("\u{1B}[200~ one\r\ntwo\u{1B}[201~"),
      look("> write\nDear Leanne,\nhello one\ntwo|\n5 words"), .keys("\u{1F}"),
      look("> write\nDear Leanne,\nhello|\n3 words"), .keys("\u{3}"),
    ])
    let (entry, saved) = run(terminal, text: "Dear Leanne,\nhello")
    #expect(entry == .interrupted("Dear Leanne,\nhello"))
    #expect(saved == ["Dear Leanne,\nhello one\ntwo", "Dear Leanne,\nhello"])
  }

  @Test func savesAtMostOnceASecondAndOnEveryLine() {
    let terminal = ScriptedTerminal([
      .keys("a"), .pause(.milliseconds(400)), .keys("b"), .pause(.milliseconds(400)), .keys("c"),
      .pause(.seconds(5)), .keys("d"), .pause(.milliseconds(100)), .keys("e\r"),
      .pause(.milliseconds(10)), .keys("f"),
      .pause(.milliseconds(10)), .keys("\u{1B}[D"), .keys("\u{4}"),
    ])
    #expect(run(terminal).1 == ["abc", "abcd", "abcde\n", "abcde\nf"])
  }

  @Test func savesNothingThatDidNotChange() {
    let terminal = ScriptedTerminal([.keys("\u{1B}[D\u{1}"), .pause(.seconds(3)), .keys("\u{4}")])
    let (entry, saved) = run(terminal, text: "as it was")
    #expect(entry == .finished("as it was"))
    #expect(saved == [])
  }

  @Test(arguments: [TerminalEvent.end, .interrupted, .terminated(15)])
  func losesNothingWhenItIsCutShort(event: TerminalEvent) {
    let (entry, saved) = run(ScriptedTerminal([.keys("half a word"), .event(event)]))
    #expect(entry == .interrupted("half a word"))
    #expect(saved == ["half a word"])
  }

  @Test func savesBeforeItIsStopped() {
    let terminal = ScriptedTerminal([
      .keys("half\u{1A}"), .look { #expect($0.textWithCursor == "> write\nhalf\nhalf|\n1 words") },
      .keys("\u{4}"),
    ])
    #expect(run(terminal).1 == ["half"])
    #expect(terminal.log == ["raw", "suspended", "given back"])
  }

  @Test func drawsAnewAfterResizeClearAndResume() {
    let terminal = ScriptedTerminal([
      .keys("one two three"), .resize(columns: 9, rows: 8), look("one two\nthree|\n3 words"),
      .keys("\u{C}"), look("one two\nthree|\n3 words"), .keys("\u{4}"),
    ])
    #expect(run(terminal).0 == .finished("one two three"))
  }

  @Test func staysWithinSmallScreens() {
    for (columns, rows) in [(1, 1), (2, 2), (3, 3), (5, 2), (20, 4)] {
      let terminal = ScriptedTerminal(
        columns: columns, rows: rows,
        [.keys("one 漢字\rtwo\r"), .keys("three\u{1B}[A\u{1B}[A"), .keys("\u{4}")])
      #expect(run(terminal).0 == .finished("one 漢字\ntwo\nthree"))
    }
  }

  @Test func drawsTheSameByChangesAsAtOnce() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<60 {
      var editor = MessageEditor(status: Self.words)
      let size = TerminalSize(columns: random.number(4..<24), rows: random.number(2..<9))
      var screen = TestScreen(columns: size.columns, rows: size.rows)
      for _ in 0..<40 {
        var decoder = KeyDecoder()
        for key in decoder.feed(Self.input(&random).utf8) { _ = editor.handle(key) }
        screen.write(editor.drawn(size, .plain))
        var copy = editor
        copy.forgetDrawing()
        var fresh = TestScreen(columns: size.columns, rows: size.rows)
        fresh.write(copy.drawn(size, .plain))
        #expect(screen.textWithCursor == fresh.textWithCursor)
      }
    }
  }

  static func input(_ random: inout SeededGenerator) -> String {
    let inputs = [
      "a", "word ", "é", "\u{301}", "漢", "👩‍👧", "\r", "\u{7F}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C",
      "\u{1B}[D", "\u{1}", "\u{5}",
      "\u{B}", "\u{19}", "\u{17}", "\u{1F}", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}b", "\u{1B}f",
    ]
    return inputs[random.number(0..<inputs.count)]
  }
}
