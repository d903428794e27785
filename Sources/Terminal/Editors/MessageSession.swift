/// Composes a message key by key at a terminal that is in raw mode, saving it as it grows.
struct MessageSession {
  let input: KeyInput
  let colour: ColourMode
  let autosave: (String) -> Void
  private var editor: MessageEditor
  private var pace: AutosavePace
  private var saved: String

  init(
    input: KeyInput, colour: ColourMode, editor: MessageEditor, autosave: @escaping (String) -> Void
  ) {
    self.input = input
    self.colour = colour
    self.editor = editor
    self.autosave = autosave
    pace = AutosavePace(now: input.port.now)
    saved = editor.text
  }

  mutating func run() -> MessageEntry {
    draw()
    let entry = entry()
    save()
    leave()
    return entry
  }

  private mutating func entry() -> MessageEntry {
    while true {
      let entry: MessageEntry? =
        switch input.next(timeout: pace.wait(at: input.port.now)) {
        case .key(let key): handle(key)
        case .event(let event): handle(event)
        }
      if let entry { return entry }
      guard input.isEmpty else { continue }
      draw()
      if pace.isDue(at: input.port.now) { save() }
    }
  }

  private mutating func handle(_ key: Key) -> MessageEntry? {
    switch editor.handle(key) {
    case .finished(let entry): return entry
    case .changed(let newLine): pace.changed(newLine: newLine)
    case .clearScreen:
      write(Escape.clearScreen)
      editor.forgetDrawing()
    case .suspend: suspend()
    case .moved: break
    }
    return nil
  }

  private mutating func handle(_ event: TerminalEvent) -> MessageEntry? {
    switch event {
    case .interrupted, .end: return .interrupted(editor.text)
    case .terminated(let signal):
      save()
      leave()
      input.port.die(of: signal)
      return .interrupted(editor.text)
    case .stopped: suspend()
    case .resized: write(editor.cleared(input.port.size))
    case .resumed: editor.forgetDrawing()
    case .timeout, .bytes: break
    }
    return nil
  }

  private mutating func save() {
    guard editor.text != saved else { return }
    saved = editor.text
    autosave(saved)
  }

  private mutating func suspend() {
    save()
    leave()
    input.port.suspend()
  }

  /// Leaves the text on the screen, with keys that came last.
  private mutating func leave() {
    draw()
    write(editor.left())
  }

  private mutating func draw() { write(editor.drawn(input.port.size, colour)) }

  private func write(_ text: String) { input.port.write(text) }
}
