import Terminal

/// A terminal that types the lines of a script and keeps the screen.
final class ScriptPort: TerminalPort {
  let isInteractive = false
  let isPersonal: Bool
  let size: TerminalSize
  private(set) var screen = ""
  private(set) var now = Duration.zero
  private var lines: [String]

  /// Without a person, as on a pipe, what is typed does not appear.
  init(lines: [String], size: TerminalSize, isPersonal: Bool) {
    self.lines = lines
    self.size = size
    self.isPersonal = isPersonal
  }

  func enterRaw() -> Bool { false }

  func leaveRaw() {}

  /// Each line takes half a minute.
  func read(timeout: Duration?) -> TerminalEvent {
    guard !lines.isEmpty else { return .end }
    let line = lines.removeFirst() + "\n"
    now += .seconds(30)
    if isPersonal { screen += line }
    return .bytes(Array(line.utf8))
  }

  func write(_ text: String) { screen += text }

  func suspend() {}

  func die(of signal: Int32) {}
}
