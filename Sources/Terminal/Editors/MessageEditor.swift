/// How composing a message ended.
package enum MessageEntry: Sendable, Hashable {
  /// The writer is done.
  case finished(String)
  /// Control-C, or the terminal went away, with the text that stood there.
  case interrupted(String)
}

/// Edits a message of several lines: takes keys and draws frames, and touches no terminal itself.
package struct MessageEditor {
  /// What is to be done after a key.
  package enum Step: Sendable, Hashable {
    /// Draw anew; nothing was changed.
    case moved
    /// Draw anew; the text was changed, and a line was begun or not.
    case changed(newLine: Bool)
    case clearScreen
    case suspend
    case finished(MessageEntry)
  }

  package private(set) var area: TextArea
  private let status: (String) -> StyledText
  private var painter = AreaPainter()
  private var scroll = 0
  private var page = 10

  /// `status` gives the line below the text, as in "142 words".
  package init(text: String = "", status: @escaping (String) -> StyledText) {
    area = TextArea(text)
    self.status = status
  }

  package var text: String { area.text }

  /// Takes a key.
  package mutating func handle(_ key: Key) -> Step {
    switch key {
    case .control("d"), .altEnter: return .finished(.finished(text))
    case .control("c"): return .finished(.interrupted(text))
    case .control("l"): return .clearScreen
    case .control("z"): return .suspend
    default: break
    }
    guard let command = EditCommand(key) else { return .moved }
    area.apply(command, page: page)
    guard command == .undo || command.undoKind != nil else { return .moved }
    return .changed(newLine: command.bringsNewLine)
  }

  /// What turns the last drawing into that of the present text.
  package mutating func drawn(_ size: TerminalSize, _ mode: ColourMode) -> String {
    area.width = AreaFrame.textWidth(size)
    page = max(1, size.rows - 3)
    let frame = AreaFrame(area: area, status: status(text), size: size, scroll: scroll)
    scroll = frame.scroll
    return painter.paint(frame, mode)
  }

  /// What clears the drawing after the window got another size.
  package mutating func cleared(_ size: TerminalSize) -> String {
    painter.clear(width: size.columns)
  }

  /// Draws everything the next time, since the screen has been cleared or left.
  package mutating func forgetDrawing() { painter.forget() }

  /// What leaves the text on the screen and the cursor on a line below it.
  package mutating func left() -> String { painter.finish() }
}

extension EditCommand {
  /// Whether the command may have brought a line break.
  fileprivate var bringsNewLine: Bool {
    switch self {
    case .newLine: true
    case .insert(let text): text.contains(where: \.isNewline)
    default: false
    }
  }
}
