/// The state of a text of several lines that is being edited.
///
/// Line breaks are line feeds; other forms of line break are turned into them on the way in.
package struct TextArea: Sendable {
  /// At least one line, none of which holds a line break.
  package private(set) var lines: [EditedLine]
  /// The line that the cursor is in; its place there is that of the line.
  package private(set) var row: Int
  /// The width that rows are broken to for moving up and down.
  package var width: Int

  private var goal: Int?
  private var killed = KillBuffer()
  private var undone = UndoStack<Snapshot>()

  private struct Snapshot: Sendable, Equatable {
    let lines: [EditedLine]
    let row: Int

    /// Another place in the same text is no other state.
    static func == (left: Snapshot, right: Snapshot) -> Bool {
      left.lines.elementsEqual(right.lines) { $0.clusters == $1.clusters }
    }
  }

  private var snapshot: Snapshot { Snapshot(lines: lines, row: row) }

  /// A text with the cursor at its end.
  package init(_ text: String = "", width: Int = 80) {
    lines = Self.split(text)
    row = lines.count - 1
    self.width = width
  }

  package var text: String { lines.map(\.text).joined(separator: "\n") }

  /// The place in the line, from 0 to its number of characters.
  package var column: Int { lines[row].cursor }

  /// Does what a command says; `page` is the number of rows that Page Up and Page Down move by.
  package mutating func apply(_ command: EditCommand, page: Int = 10) {
    if let kind = command.undoKind {
      undone.record(snapshot, kind, cost: lines.count + lines[row].clusters.count)
    } else {
      undone.endRun()
    }
    if kill(command) { return goal = nil }
    killed.endRun()
    if moveVertically(command, page: page) { return }
    goal = nil
    if !edit(command) { move(command) }
  }

  private mutating func edit(_ command: EditCommand) -> Bool {
    switch command {
    case .insert(let text): insert(text)
    case .newLine: insert("\n")
    case .yank: insert(killed.text)
    case .deleteBackward: _ = remove(from: place(left: 1), to: place)
    case .deleteForward: _ = remove(from: place, to: place(right: 1))
    case .transpose: lines[row].transpose()
    case .undo: restore()
    default: return false
    }
    return true
  }

  private mutating func restore() {
    guard let earlier = undone.undo(from: snapshot) else { return }
    (lines, row) = (earlier.lines, earlier.row)
  }

  private mutating func kill(_ command: EditCommand) -> Bool {
    let line = lines[row]
    switch command {
    case .killToLineEnd where column == line.clusters.count:
      killed.keep(remove(from: place, to: place(right: 1)), before: false)
    case .killToLineEnd:
      killed.keep(remove(from: place, to: Place(row, line.clusters.count)), before: false)
    case .killToLineStart: killed.keep(remove(from: Place(row, 0), to: place), before: true)
    case .killWordLeft: killed.keep(remove(from: wordStart, to: place), before: true)
    case .killWordRight: killed.keep(remove(from: place, to: wordEnd), before: false)
    case .killToBlank:
      let start = column == 0 ? place(left: 1) : Place(row, line.blankDelimitedStart)
      killed.keep(remove(from: start, to: place), before: true)
    default: return false
    }
    return true
  }

  private mutating func move(_ command: EditCommand) {
    switch command {
    case .moveLeft: go(to: place(left: 1))
    case .moveRight: go(to: place(right: 1))
    case .moveWordLeft: go(to: wordStart)
    case .moveWordRight: go(to: wordEnd)
    case .moveToLineStart: go(to: Place(row, 0))
    case .moveToLineEnd: go(to: Place(row, lines[row].clusters.count))
    case .moveToTextStart: go(to: Place(0, 0))
    case .moveToTextEnd: go(to: Place(lines.count - 1, lines[lines.count - 1].clusters.count))
    default: break
    }
  }

  private mutating func go(to place: Place) {
    row = place.row
    lines[row].move(to: place.column)
  }
}

/// Changing the text.
extension TextArea {
  private mutating func insert(_ text: String) {
    let added = Self.split(text)
    guard added.count > 1, let first = added.first, let last = added.last else {
      return lines[row].insert(added[0].text)
    }
    let tail = lines[row].remove(column..<lines[row].clusters.count)
    lines[row].insert(first.text)
    var end = last
    end.append(EditedLine(tail))
    lines.replaceSubrange(row + 1..<row + 1, with: added.dropFirst().dropLast() + [end])
    row += added.count - 1
  }

  /// Takes out what stands between two places and puts the cursor there.
  private mutating func remove(from start: Place, to end: Place) -> String {
    guard start.row < end.row else {
      row = start.row
      return lines[row].remove(start.column..<end.column)
    }
    row = start.row
    let length = lines[row].clusters.count
    var removed = [lines[row].remove(start.column..<length)]
    removed += lines[row + 1..<end.row].map(\.text)
    removed.append(lines[end.row].remove(0..<end.column))
    lines[row].append(lines[end.row])
    lines.removeSubrange(row + 1...end.row)
    return removed.joined(separator: "\n")
  }

  private static func split(_ text: String) -> [EditedLine] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map { EditedLine(String($0)) }
  }
}

/// Places in the text.
extension TextArea {
  /// A place in the text: a line, and a place in it.
  private struct Place {
    let row: Int
    let column: Int

    init(_ row: Int, _ column: Int) {
      self.row = row
      self.column = column
    }
  }

  private var place: Place { Place(row, column) }

  private func place(left count: Int) -> Place {
    if column >= count { return Place(row, column - count) }
    return row == 0 ? Place(0, 0) : Place(row - 1, lines[row - 1].clusters.count)
  }

  private func place(right count: Int) -> Place {
    if column + count <= lines[row].clusters.count { return Place(row, column + count) }
    return row == lines.count - 1 ? place : Place(row + 1, 0)
  }

  private var wordStart: Place {
    column == 0 ? place(left: 1) : Place(row, lines[row].wordStart)
  }

  private var wordEnd: Place {
    column == lines[row].clusters.count ? place(right: 1) : Place(row, lines[row].wordEnd)
  }
}

/// Moving over rows as they are drawn.
extension TextArea {
  private mutating func moveVertically(_ command: EditCommand, page: Int) -> Bool {
    switch command {
    case .moveUp: step(-1)
    case .moveDown: step(1)
    case .pageUp: for _ in 0..<max(1, page) { step(-1) }
    case .pageDown: for _ in 0..<max(1, page) { step(1) }
    default: return false
    }
    return true
  }

  /// Goes one drawn row up or down, as near as can be to the column where the walk began.
  private mutating func step(_ direction: Int) {
    let rows = softRows(of: lines[row].clusters, width: width)
    let current = Self.softRow(of: column, in: rows)
    let target = goal ?? shownWidth(lines[row].clusters[rows[current].lowerBound..<column])
    goal = target
    if rows.indices.contains(current + direction) {
      land(in: rows[current + direction], isLast: current + direction == rows.count - 1, at: target)
    } else if lines.indices.contains(row + direction) {
      row += direction
      let rows = softRows(of: lines[row].clusters, width: width)
      let next = direction < 0 ? rows.count - 1 : 0
      land(in: rows[next], isLast: next == rows.count - 1, at: target)
    } else {
      lines[row].move(to: direction < 0 ? 0 : lines[row].clusters.count)
    }
  }

  /// The end of a row belongs to the next row, except at the end of the line.
  private mutating func land(in softRow: Range<Int>, isLast: Bool, at goal: Int) {
    let end = isLast ? softRow.upperBound : softRow.upperBound - 1
    var used = 0
    var position = softRow.lowerBound
    while position < end {
      used += shownWidth(lines[row].clusters[position])
      if used > goal { break }
      position += 1
    }
    lines[row].move(to: position)
  }

  /// The row that a place of a line is drawn in.
  static func softRow(of column: Int, in rows: [Range<Int>]) -> Int {
    rows.lastIndex { $0.lowerBound <= column } ?? 0
  }
}
