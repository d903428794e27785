/// Reads lines and messages from a person at a terminal, or from a pipe or file in their place.
///
/// At a terminal keys are read one by one, and the terminal is given back after every reading.
/// Otherwise lines are read as they come, without prompts unless a person sees them.
package final class Console {
  /// A line that holds only this ends a message where keys cannot be read one by one.
  package static let messageEnd = "."

  /// What was entered before, for going back to it; entered lines are added by the caller.
  package var history = LineHistory()

  private let port: any TerminalPort
  private let colour: ColourMode
  private let input: KeyInput
  private var lines = LineReader()
  private var isAtEnd = false

  package init(port: any TerminalPort, colour: ColourMode) {
    self.port = port
    self.colour = colour
    input = KeyInput(port: port)
  }

  /// Whether lines are edited key by key.
  package var isInteractive: Bool { port.isInteractive }

  package var size: TerminalSize { port.size }

  /// Writes text as it is; what is in it must be safe for the screen already.
  package func write(_ text: String) { port.write(text) }

  /// Reads one line; `text` stands there at the start and can be edited.
  package func readLine(
    prompt: StyledText, text: String = "", completer: Completer? = nil
  ) -> LineEntry {
    guard port.isInteractive, port.enterRaw() else { return readPlainLine(prompt: prompt) }
    defer { port.leaveRaw() }
    let editor = LineEditor(prompt: prompt, text: text, history: history, completer: completer)
    var session = LineSession(input: input, colour: colour, editor: editor)
    return session.run()
  }

  /// Reads a message of several lines; `text` stands there at the start and can be edited.
  ///
  /// Finished with Control-D or Alt-Enter. `status` gives the line below the text. `autosave` is
  /// handed a changed text once a second and on every new line, and before this returns.
  ///
  /// Where keys cannot be read one by one, lines are added to `text` up to the end of the input or
  /// a line that holds only `messageEnd`.
  package func readMessage(
    text: String = "", status: @escaping (String) -> StyledText = { _ in "" },
    autosave: @escaping (String) -> Void = { _ in }
  ) -> MessageEntry {
    guard port.isInteractive, port.enterRaw() else {
      return readPlainMessage(text: text, autosave: autosave)
    }
    defer { port.leaveRaw() }
    var session = MessageSession(
      input: input, colour: colour, editor: MessageEditor(text: text, status: status),
      autosave: autosave)
    return session.run()
  }
}

/// Reading where keys cannot be read one by one.
extension Console {
  private func readPlainLine(prompt: StyledText) -> LineEntry {
    if port.isPersonal { port.write(prompt.rendered(colour)) }
    return nextLine().map(LineEntry.line) ?? .endOfInput
  }

  private func readPlainMessage(text: String, autosave: (String) -> Void) -> MessageEntry {
    var message = text.isEmpty ? [] : [text]
    while let line = nextLine(), line != Self.messageEnd {
      message.append(line)
      // A person types; a pipe is read to its end at once and saved by the caller.
      if port.isPersonal { autosave(message.joined(separator: "\n")) }
    }
    return .finished(message.joined(separator: "\n"))
  }

  private func nextLine() -> String? {
    while true {
      if let line = lines.nextLine() { return line }
      if isAtEnd { return lines.rest() }
      switch port.read(timeout: nil) {
      case .bytes(let bytes): lines.feed(bytes)
      case .end: isAtEnd = true
      default: break
      }
    }
  }
}
