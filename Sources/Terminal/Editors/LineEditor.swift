/// How reading a line ended.
package enum LineEntry: Sendable, Hashable {
  /// A line was entered.
  case line(String)
  /// Control-C, with the text that stood there.
  case interrupted(String)
  /// Control-D on an empty line, or nothing more to read.
  case endOfInput
}

/// Edits one line: takes keys and draws frames, and touches no terminal itself.
package struct LineEditor {
  /// What is to be done after a key.
  package enum Step: Sendable, Hashable {
    /// Draw the line anew.
    case redraw
    /// Show these below, then draw the line anew.
    case list([String])
    case clearScreen
    case suspend
    case finished(LineEntry)
  }

  package private(set) var buffer: LineBuffer
  private let prompt: StyledText
  private let completer: Completer?
  private var last: LineFrame?

  package init(
    prompt: StyledText, text: String = "", history: LineHistory = LineHistory(),
    completer: Completer? = nil
  ) {
    self.prompt = prompt
    self.completer = completer
    buffer = LineBuffer(text, history: history)
  }

  /// Takes a key.
  package mutating func handle(_ key: Key) -> Step {
    switch key {
    case .enter, .altEnter: return .finished(.line(buffer.text))
    case .control("c"): return .finished(.interrupted(buffer.text))
    case .control("d") where buffer.line.isEmpty: return .finished(.endOfInput)
    case .control("l"): return .clearScreen
    case .control("z"): return .suspend
    case .tab: return complete()
    default:
      if let command = EditCommand(key) { buffer.apply(command) }
      return .redraw
    }
  }

  /// What draws the line over the one that the cursor is in.
  package mutating func drawn(width: Int, _ mode: ColourMode) -> String {
    let frame = LineFrame(
      prompt: prompt, line: buffer.line, width: width, scroll: last?.scroll ?? 0)
    last = frame
    return frame.drawn(mode)
  }

  /// What clears the line after the window got another width, which may have broken it anew.
  package func cleared(width: Int) -> String {
    Escape.up((last?.cursorColumn ?? 0) / max(1, width)) + "\r" + Escape.clearToScreenEnd
  }

  /// What draws the line for the last time, with the cursor at its end.
  package mutating func drawnAtEnd(width: Int, _ mode: ColourMode) -> String {
    buffer.apply(.moveToLineEnd)
    return drawn(width: width, mode)
  }

  /// Completes as far as the candidates agree; lists them when that is no further.
  private mutating func complete() -> Step {
    guard let found = completer?(buffer.text, buffer.cursor), !found.candidates.isEmpty else {
      return .redraw
    }
    if found.candidates.count == 1 {
      let isAtEnd = buffer.cursor == buffer.line.clusters.count
      buffer.replace(found.replaced, with: found.candidates[0] + (isAtEnd ? " " : ""))
      return .redraw
    }
    let start = max(0, buffer.cursor - found.replaced)
    let typed = String(buffer.line.clusters[start..<buffer.cursor])
    let common = found.commonPrefix
    guard common.count > typed.count else { return .list(found.candidates) }
    buffer.replace(found.replaced, with: common)
    return .redraw
  }
}
