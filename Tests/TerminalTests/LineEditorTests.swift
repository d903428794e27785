import Terminal
import Testing

@Suite struct LineEditorTests {
  static let words = ["cases", "client", "continue", "open", "quit"]

  static func complete(_ line: String, _ cursor: Int) -> Completions {
    let typed = String(
      line.prefix(cursor).split(separator: " ", omittingEmptySubsequences: false).last ?? "")
    return Completions(
      replacing: typed.count, candidates: words.filter { $0.hasPrefix(typed) })
  }

  /// The entry, and the screen before the line was ended.
  func run(
    _ keys: [String], columns: Int = 40, text: String = "", history: [String] = []
  ) -> (LineEntry, ScriptedTerminal, String) {
    var seen = ""
    let look = ScriptedTerminal.Step.look { seen = $0.textWithCursor }
    let terminal = ScriptedTerminal(columns: columns, keys.map { .keys($0) } + [look, .keys("\r")])
    let console = Console(port: terminal, colour: .ansi)
    console.history = LineHistory(history)
    let entry = console.readLine(
      prompt: StyledText("leanne › ", .accent), text: text, completer: Self.complete)
    #expect(terminal.screen.unknown == [])
    return (entry, terminal, seen)
  }

  @Test(arguments: [
    (["open dom"], "leanne › open dom|", "open dom"),
    (["opne", "\u{1B}[D\u{14}"], "leanne › open|", "open"),
    (["caf", "\u{E9}"], "leanne › café|", "café"),
    (["cafe", "\u{301}", "!"], "leanne › cafe\u{301}!|", "cafe\u{301}!"),
    (["漢字", "\u{1B}[D"], "leanne › 漢|字", "漢字"),
    (["a😀b", "\u{7F}\u{7F}"], "leanne › a|", "a"),
    (["👩", "\u{200D}", "👧", "x", "\u{1B}[D"], "leanne › 👩‍👧|x", "👩‍👧x"),
    (["one two", "\u{17}"], "leanne › one |", "one "),
    (["\u{1B}[200~pasted\rtext\u{1B}[201~"], "leanne › pasted text|", "pasted text"),
    (["a\u{1B}\u{1B}[Ab"], "leanne › write b|", "write b"),
    (["\u{1B}[A", "\u{1B}[A"], "leanne › cases |", "cases "),
    (["\u{16}x"], "leanne › x|", "x"),
  ])
  func editsALine(keys: [String], screen: String, line: String) {
    let (entry, terminal, seen) = run(keys, history: ["cases ", "write "])
    #expect(entry == .line(line))
    #expect(seen == screen)
    #expect(terminal.screen.cursor.row == 1)
    #expect(terminal.log == ["raw", "given back"])
  }

  @Test func showsControlsInATextAndKeepsThem() {
    let (entry, _, seen) = run(["\u{1B}[200~a\u{1B}[2Jb\u{1B}[201~"])
    #expect(seen == "leanne › a␛[2Jb|")
    #expect(entry == .line("a\u{1B}[2Jb"))
  }

  @Test(arguments: [
    (["0123456789abc"], "leanne › <56789abc|"),
    (["0123456789abc", "\u{1}"], "leanne › |012345678>"),
    (["0123456789abc", "\u{1B}[D\u{1B}[D"], "leanne › <56789a|bc"),
    (["0123456789"], "leanne › 0123456789|"), (["01234567890"], "leanne › <34567890|"),
    (["漢漢漢漢漢漢漢"], "leanne › <漢漢漢漢|"), (["漢漢漢漢漢漢漢", "\u{1}"], "leanne › |漢漢漢漢>"),
  ])
  func scrollsSideways(keys: [String], screen: String) {
    #expect(run(keys, columns: 20).2 == screen)
  }

  @Test func staysWithinNarrowScreens() {
    for columns in 1..<30 {
      let (entry, terminal, _) = run(
        ["a long line with 漢字 and 👩‍👩‍👧 in it", "\u{1B}b"], columns: columns)
      #expect(entry == .line("a long line with 漢字 and 👩‍👩‍👧 in it"))
      #expect(terminal.screen.cursor.row == 1, "\(columns)")
    }
  }

  @Test func writesOnceForEachChange() {
    let (_, terminal, _) = run(["a", "b", "c and more at once"])
    #expect(terminal.writes.count == 5)
  }

  @Test func drawsPlainlyWithoutColour() {
    let terminal = ScriptedTerminal([.keys("a\r")])
    _ = Console(port: terminal, colour: .plain).readLine(prompt: StyledText("> ", .accent))
    #expect(terminal.writes.joined() == "\r> \u{1B}[K\r\u{1B}[2C\r> a\u{1B}[K\r\u{1B}[3C\r\n")
  }

  @Test(arguments: [
    (["op\t"], "leanne › open |"), (["c\t"], "cases     client    continue\nleanne › c|"),
    (["cl\t"], "leanne › client |"), (["x\t"], "leanne › x|"),
    (["\t"], "cases     continue  quit\nclient    open\nleanne › |"),
    (["open c", "o\t"], "leanne › open continue |"),
    (["q x", "\u{1B}[D\u{1B}[D\t"], "leanne › quit| x"),
  ])
  func completesAndLists(keys: [String], screen: String) {
    let shown = run(keys).2.split(separator: "\n").drop {
      $0.hasPrefix("leanne ›") && !$0.contains("|")
    }
    #expect(shown.joined(separator: "\n") == screen)
  }

  @Test func completesAsFarAsCandidatesAgree() {
    var editor = LineEditor(prompt: "> ", text: "co") { _, _ in
      Completions(replacing: 2, candidates: ["contrast", "continue"])
    }
    #expect(editor.handle(.tab) == .redraw)
    #expect(editor.buffer.text == "cont")
    #expect(Completions(replacing: 0, candidates: ["é漢", "é字"]).commonPrefix == "é")
    #expect(Completions.none.commonPrefix == "")
  }

  @Test(arguments: [
    ("\u{4}", "", LineEntry.endOfInput), ("ab\u{3}", "", .interrupted("ab")),
    ("ab\u{1}\u{4}\r", "", .line("b")),
    ("\r", "draft", .line("draft")), ("x\r", "draft", .line("draftx")),
    ("\u{1B}\r", "a", .line("a")),
  ])
  func ends(keys: String, text: String, entry: LineEntry) {
    let terminal = ScriptedTerminal([.keys(keys)])
    #expect(Console(port: terminal, colour: .plain).readLine(prompt: "> ", text: text) == entry)
    #expect(terminal.log == ["raw", "given back"])
  }

  @Test func keysTypedEarlyWaitForTheNextLine() {
    let terminal = ScriptedTerminal([.keys("cases\ropen dom\rqu"), .keys("it\r")])
    let console = Console(port: terminal, colour: .plain)
    let entries = (0..<4).map { _ in console.readLine(prompt: "> ") }
    #expect(entries == [.line("cases"), .line("open dom"), .line("quit"), .endOfInput])
    #expect(terminal.screen.text == "> cases\n> open dom\n> quit\n>")
  }

  @Test func aHalfTypedLineIsNotEnteredWhenTheTerminalGoesAway() {
    let terminal = ScriptedTerminal([.keys("forget me")])
    #expect(Console(port: terminal, colour: .plain).readLine(prompt: "> ") == .endOfInput)
  }

  @Test func suspendsClearsResizesAndEnds() {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 3,
      [
        .keys("ab\u{1A}"), .event(.stopped), .event(.resumed), .keys("\u{C}"),
        .look { #expect($0.text == "> ab") }, .resize(columns: 20, rows: 3),
        .look { #expect($0.text == "> ab") }, .event(.terminated(15)),
      ])
    #expect(Console(port: terminal, colour: .plain).readLine(prompt: "> ") == .interrupted("ab"))
    #expect(terminal.log == ["raw", "suspended", "suspended", "given back", "died of 15"])
    let other = ScriptedTerminal([.keys("ab"), .event(.interrupted)])
    #expect(Console(port: other, colour: .plain).readLine(prompt: "> ") == .interrupted("ab"))
  }

  @Test func aLoneEscapeIsToldFromASequence() {
    let terminal = ScriptedTerminal([
      .keys("ab\u{1B}"), .pause(.milliseconds(200)), .keys("[D"), .pause(.seconds(9)),
      .keys("\u{1B}"), .keys("[Dx\r"),
    ])
    #expect(Console(port: terminal, colour: .plain).readLine(prompt: "> ") == .line("ab[xD"))
  }
}
