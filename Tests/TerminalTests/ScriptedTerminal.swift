import Terminal

/// A terminal that is told what happens, on a screen that can be looked at.
final class ScriptedTerminal: TerminalPort {
  /// What happens next, and what to do to the terminal before.
  enum Step {
    case keys(String)
    case bytes([UInt8])
    case event(TerminalEvent)
    /// Nothing comes for this time; a reading that waits for less ends before.
    case pause(Duration)
    case resize(columns: Int, rows: Int)
    case look((TestScreen) -> Void)
  }

  var isInteractive = true
  var isPersonal = true
  var size: TerminalSize { TerminalSize(columns: screen.columns, rows: screen.rows) }
  private(set) var now = Duration.zero
  private(set) var screen: TestScreen
  private(set) var log: [String] = []
  private(set) var writes: [String] = []
  private var isRaw = false
  private var steps: [Step]

  init(columns: Int = 40, rows: Int = 8, _ steps: [Step]) {
    screen = TestScreen(columns: columns, rows: rows)
    self.steps = steps
  }

  func enterRaw() -> Bool {
    isRaw = true
    log.append("raw")
    return true
  }

  func leaveRaw() {
    if isRaw { log.append("given back") }
    isRaw = false
  }

  func read(timeout: Duration?) -> TerminalEvent {
    while !steps.isEmpty {
      switch steps.removeFirst() {
      case .keys(let keys): return .bytes(Array(keys.utf8))
      case .bytes(let bytes): return .bytes(bytes)
      case .event(let event): return event
      case .look(let look): look(screen)
      case .pause(let pause):
        guard let timeout else {
          now += pause
          continue
        }
        now += min(timeout, pause)
        if timeout < pause { steps.insert(.pause(pause - timeout), at: 0) }
        return .timeout
      case .resize(let columns, let rows):
        screen = TestScreen(columns: columns, rows: rows)
        return .resized
      }
    }
    return .end
  }

  func write(_ text: String) {
    writes.append(text)
    screen.write(text)
  }

  func suspend() { log.append("suspended") }

  func die(of signal: Int32) {
    leaveRaw()
    log.append("died of \(signal)")
  }
}
