import Terminal
import Testing

@Suite struct PlainReadingTests {
  func plain(_ steps: [ScriptedTerminal.Step], personal: Bool = false) -> ScriptedTerminal {
    let terminal = ScriptedTerminal(steps)
    terminal.isInteractive = false
    terminal.isPersonal = personal
    return terminal
  }

  func lines(_ console: Console) -> [String] {
    var lines: [String] = []
    while case .line(let line) = console.readLine(prompt: "> ") { lines.append(line) }
    return lines
  }

  @Test(arguments: [
    ([], []), (["a\nb\n"], ["a", "b"]), (["a\nb"], ["a", "b"]),
    (["a", "b\r\nc", "\n"], ["ab", "c"]),
    (["\n\n"], ["", ""]), (["\u{1B}[A\t\0\n"], ["\u{1B}[A\t\0"]),
  ])
  func readsLinesFromAPipeWithoutPrompts(input: [String], expected: [String]) {
    let terminal = plain(input.map { .keys($0) })
    #expect(lines(Console(port: terminal, colour: .plain)) == expected)
    #expect(terminal.writes == [])
    #expect(terminal.log == [])
  }

  @Test func joinsCharactersThatWereCutAndRepairsInvalidOnes() {
    let terminal = plain([.bytes([0xE6, 0xBC]), .bytes([0xA2, 0x0A, 0xFF, 0x61, 0x0A, 0xC3])])
    #expect(lines(Console(port: terminal, colour: .plain)) == ["漢", "\u{FFFD}a", "\u{FFFD}"])
  }

  @Test func promptsAPersonAtADumbTerminal() {
    let terminal = plain([.keys("cases\n")], personal: true)
    let console = Console(port: terminal, colour: .plain)
    #expect(lines(console) == ["cases"])
    #expect(terminal.writes == ["> ", "> "])
  }

  @Test(arguments: [
    ("a\nb\n.\nnext\n", "", "a\nb", ["next"]), ("a\nb", "", "a\nb", []), (".\n", "", "", []),
    ("", "", "", []),
    ("more\n.\n", "draft", "draft\nmore", []), ("\n\na\n.\n", "", "\n\na", []),
    ("..\n.\n", "", "..", []),
  ])
  func readsAMessageUpToALoneDot(input: String, text: String, message: String, rest: [String]) {
    let terminal = plain([.keys(input)])
    let console = Console(port: terminal, colour: .plain)
    #expect(console.readMessage(text: text) == .finished(message))
    #expect(lines(console) == rest)
  }

  @Test func savesEveryLineOfAPerson() {
    let terminal = plain([.keys("a\n"), .keys("b\n")], personal: true)
    var saved: [String] = []
    let console = Console(port: terminal, colour: .plain)
    #expect(console.readMessage(autosave: { saved.append($0) }) == .finished("a\nb"))
    #expect(saved == ["a", "a\nb"])
  }
}
