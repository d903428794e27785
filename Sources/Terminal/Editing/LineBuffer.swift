/// The state of a line that is being edited: text, cursor, killed text, undo and history.
package struct LineBuffer: Sendable {
  package private(set) var line: EditedLine
  private var killed = KillBuffer()
  private var undone = UndoStack<EditedLine>()
  private var walk: HistoryWalk

  package init(_ text: String = "", history: LineHistory = LineHistory()) {
    line = EditedLine(Self.onOneLine(text))
    walk = HistoryWalk(history)
  }

  package var text: String { line.text }

  /// From 0 to the number of characters.
  package var cursor: Int { line.cursor }

  /// Does what a command says; commands for several lines walk through the history or do nothing.
  package mutating func apply(_ command: EditCommand) {
    if let kind = command.undoKind {
      undone.record(line, kind, cost: line.clusters.count)
    } else {
      undone.endRun()
    }
    if !change(command) {
      killed.endRun()
      move(command)
    }
  }

  /// Replaces the characters before the cursor, as completion does.
  package mutating func replace(_ count: Int, with text: String) {
    undone.record(line, .single, cost: line.clusters.count)
    _ = line.remove(max(0, cursor - count)..<cursor)
    line.insert(Self.onOneLine(text))
  }

  /// Whether the command was a kill, which may go on a run of kills.
  private mutating func change(_ command: EditCommand) -> Bool {
    switch command {
    case .killToLineEnd: kill(cursor..<line.clusters.count)
    case .killToLineStart: kill(0..<cursor)
    case .killWordLeft: kill(line.wordStart..<cursor)
    case .killWordRight: kill(cursor..<line.wordEnd)
    case .killToBlank: kill(line.blankDelimitedStart..<cursor)
    default: return false
    }
    return true
  }

  private mutating func kill(_ range: Range<Int>) {
    let isBefore = range.lowerBound < cursor
    killed.keep(line.remove(range), before: isBefore)
  }

  private mutating func move(_ command: EditCommand) {
    switch command {
    case .insert(let text): line.insert(Self.onOneLine(text))
    case .yank: line.insert(Self.onOneLine(killed.text))
    case .deleteBackward: if cursor > 0 { _ = line.remove(cursor - 1..<cursor) }
    case .deleteForward: _ = line.remove(cursor..<cursor + 1)
    case .transpose: line.transpose()
    case .undo: if let earlier = undone.undo(from: line) { line = earlier }
    case .moveLeft: line.move(to: cursor - 1)
    case .moveRight: line.move(to: cursor + 1)
    case .moveWordLeft: line.move(to: line.wordStart)
    case .moveWordRight: line.move(to: line.wordEnd)
    case .moveToLineStart, .moveToTextStart: line.move(to: 0)
    case .moveToLineEnd, .moveToTextEnd: line.move(to: line.clusters.count)
    case .moveUp: recall(-1)
    case .moveDown: recall(1)
    default: break
    }
  }

  private mutating func recall(_ steps: Int) {
    guard let text = walk.step(steps, from: line.text) else { return }
    undone.record(line, .single, cost: line.clusters.count)
    line = EditedLine(Self.onOneLine(text))
  }

  private static func onOneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}

extension EditedLine {
  /// Swaps the characters around the cursor and goes past them; at the end, the last two.
  mutating func transpose() {
    guard clusters.count > 1, cursor > 0 else { return }
    let middle = min(cursor, clusters.count - 1)
    let right = String(clusters[middle])
    let left = remove(middle - 1..<middle + 1)
    insert(right + String(left.dropLast()))
  }
}
