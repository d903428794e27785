import Testing

@testable import Terminal

@Suite struct TerminalSizeTests {
  @Test(arguments: [
    (120, 40, [:], 120, 40), (0, 0, [:], 80, 24),
    (0, 0, ["COLUMNS": "100", "LINES": "30"], 100, 30),
    (120, 40, ["COLUMNS": "100"], 120, 40), (0, 0, ["COLUMNS": "wide", "LINES": "0"], 80, 24),
    (0, 0, ["COLUMNS": "-5", "LINES": "999999"], 80, 24), (0, 50, [:], 80, 50),
  ])
  func asksTheWindowThenTheEnvironment(
    columns: Int, rows: Int, environment: [String: String], width: Int, height: Int
  ) {
    let size = TerminalSize(columns: columns, rows: rows, environment: environment)
    #expect(size == TerminalSize(columns: width, rows: height))
  }

  @Test func isNeverLessThanOneCharacter() {
    #expect(TerminalSize(columns: 0, rows: -4) == TerminalSize(columns: 1, rows: 1))
  }

  @Test func isKnownForWhatIsNoTerminal() {
    let size = TerminalSize.current(of: -1, environment: ["COLUMNS": "66"])
    #expect(size == TerminalSize(columns: 66, rows: 24))
    #expect(!isTerminal(-1))
  }

  @Test(arguments: [
    (["a"], 20, ["a"]), ([], 20, []), (["aa", "b", "c"], 7, ["aa  c", "b"]),
    (["long word", "b"], 5, ["long word", "b"]),
    (["漢", "b\u{1B}", "c"], 40, ["漢  b␛  c"]),
  ])
  func listsInColumns(texts: [String], width: Int, lines: [String]) {
    #expect(inColumns(texts, width: width) == lines)
  }
}
