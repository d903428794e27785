import Terminal
import Testing

@Suite struct ColourModeTests {
  static let xterm = ["TERM": "xterm-256color"]

  @Test(arguments: [
    (true, xterm, false, ColourMode.ansi), (false, xterm, false, .plain),
    (true, xterm, true, .plain),
    (true, [:], false, .plain), (true, ["TERM": ""], false, .plain),
    (true, ["TERM": "dumb"], false, .plain),
    (true, ["TERM": "xterm", "NO_COLOR": "1"], false, .plain),
    (true, ["TERM": "xterm", "NO_COLOR": "0"], false, .plain),
    (true, ["TERM": "xterm", "NO_COLOR": ""], false, .ansi),
    (true, ["TERM": "xterm", "CLICOLOR": "0"], false, .plain),
    (true, ["TERM": "xterm", "CLICOLOR": "1"], false, .ansi),
    (false, ["CLICOLOR_FORCE": "1"], false, .ansi),
    (false, ["CLICOLOR_FORCE": "0"], false, .plain), (false, ["CLICOLOR_FORCE": ""], false, .plain),
    (false, ["CLICOLOR_FORCE": "1"], true, .plain),
    (false, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false, .plain),
    (true, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], false, .ansi),
  ])
  func followsWhatIsAskedFor(
    isTerminal: Bool, environment: [String: String], option: Bool, mode: ColourMode
  ) {
    #expect(
      ColourMode.decided(
        isTerminal: isTerminal, environment: environment, noColourOption: option) == mode)
  }
}
