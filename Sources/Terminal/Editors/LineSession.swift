/// Reads one line key by key at a terminal that is in raw mode.
struct LineSession {
  let input: KeyInput
  let colour: ColourMode
  var editor: LineEditor

  mutating func run() -> LineEntry {
    draw()
    let entry = entry()
    // The whole line stays on the screen as it was entered.
    write(editor.drawnAtEnd(width: width, colour) + "\r\n")
    return entry
  }

  private mutating func entry() -> LineEntry {
    while true {
      let entry: LineEntry? =
        switch input.next() {
        case .key(let key): handle(key)
        case .event(let event): handle(event)
        }
      if let entry { return entry }
      if input.isEmpty { draw() }
    }
  }

  private mutating func handle(_ key: Key) -> LineEntry? {
    switch editor.handle(key) {
    case .finished(let entry): return entry
    case .list(let candidates):
      let lines = inColumns(candidates, width: width)
      write("\r\n" + lines.joined(separator: "\r\n") + "\r\n")
    case .clearScreen: write(Escape.clearScreen)
    case .suspend: input.port.suspend()
    case .redraw: break
    }
    return nil
  }

  private mutating func handle(_ event: TerminalEvent) -> LineEntry? {
    switch event {
    case .interrupted: return .interrupted(editor.buffer.text)
    // A line that was never entered is not done as a command.
    case .end: return .endOfInput
    case .terminated(let signal):
      input.port.die(of: signal)
      return .interrupted(editor.buffer.text)
    case .stopped: input.port.suspend()
    case .resized: write(editor.cleared(width: width))
    case .resumed, .timeout, .bytes: break
    }
    return nil
  }

  private var width: Int { input.port.size.columns }

  private mutating func draw() { write(editor.drawn(width: width, colour)) }

  private func write(_ text: String) { input.port.write(text) }
}
