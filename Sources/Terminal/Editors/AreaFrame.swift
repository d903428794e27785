/// Several rows on the screen, and where the cursor is among them.
struct AreaFrame: Sendable, Hashable {
  let rows: [StyledText]
  /// From 0.
  let cursorRow: Int
  /// From 0.
  let cursorColumn: Int
  /// The first row of the text that is shown; handed to the next frame.
  let scroll: Int

  /// The rows of a text that fit around the cursor, and a status row below them.
  init(area: TextArea, status: StyledText, size: TerminalSize, scroll: Int) {
    let height = max(1, size.rows - 2)
    let window = Self.window(of: area, height: height, scroll: scroll)
    let place = Self.cursor(in: area)
    self.scroll = window.scroll
    cursorRow = place.row - window.scroll
    cursorColumn = min(place.column, max(0, size.columns - 1))
    let room = max(1, size.columns - 1)
    rows =
      window.rows.map { StyledText($0).truncated(to: room, ellipsis: "") } + [
        status.truncated(to: room)
      ]
  }

  /// The columns that a text is broken to: what the screen has, and no more than reads well.
  static func textWidth(_ size: TerminalSize) -> Int { max(1, min(size.columns - 1, 80)) }

  private static func cursor(in area: TextArea) -> (row: Int, column: Int) {
    let above = area.lines[..<area.row].reduce(0) {
      $0 + softRows(of: $1.clusters, width: area.width).count
    }
    let clusters = area.lines[area.row].clusters
    let rows = softRows(of: clusters, width: area.width)
    let row = TextArea.softRow(of: area.column, in: rows)
    let column = shownWidth(clusters[rows[row].lowerBound..<area.column])
    return (above + row, min(column, area.width))
  }

  private static func window(
    of area: TextArea, height: Int, scroll: Int
  ) -> (scroll: Int, rows: [String]) {
    let all = area.lines.flatMap { line in
      softRows(of: line.clusters, width: area.width).map { (line, $0) }
    }
    let cursor = cursor(in: area).row
    var top = min(max(0, scroll), cursor, max(0, all.count - height))
    if cursor >= top + height { top = cursor - height + 1 }
    let shownRows = all[top..<min(all.count, top + height)].map { line, range in
      line.clusters[range].map(shown).joined()
    }
    return (top, shownRows)
  }
}

/// Draws frames below one another in the same place of the screen, writing only what changed.
struct AreaPainter: Sendable {
  private var last: AreaFrame?

  /// What turns the last frame on the screen into this one.
  mutating func paint(_ frame: AreaFrame, _ mode: ColourMode) -> String {
    defer { last = frame }
    var output = Escape.hideCursor + Escape.up(last?.cursorRow ?? 0) + "\r"
    for (index, row) in frame.rows.enumerated() {
      if index > 0 { output += "\r\n" }
      if let last, index < last.rows.count, last.rows[index] == row { continue }
      output += row.rendered(mode) + Escape.clearToLineEnd
    }
    if let last, last.rows.count > frame.rows.count {
      output += "\r\n" + Escape.clearToScreenEnd + Escape.up(1)
    }
    return output + Escape.up(frame.rows.count - 1 - frame.cursorRow) + "\r"
      + Escape.right(frame.cursorColumn) + Escape.showCursor
  }

  /// What clears the last frame after the window got another width, which may have broken its
  /// rows anew; the next frame is drawn whole.
  mutating func clear(width: Int) -> String {
    guard let last else { return "" }
    self.last = nil
    let above = last.rows[..<last.cursorRow].reduce(0) { sum, row in
      sum + max(1, (row.width + width - 1) / max(1, width))
    }
    let rowsOfCursor = last.cursorColumn / max(1, width)
    return Escape.up(above + rowsOfCursor) + "\r" + Escape.clearToScreenEnd
  }

  /// Forgets what is on the screen, so that the next frame is drawn whole.
  mutating func forget() { last = nil }

  /// What takes the status row away and puts the cursor on a new line below the text.
  mutating func finish() -> String {
    guard let last else { return "" }
    self.last = nil
    let down = last.rows.count - 1 - last.cursorRow
    return Escape.down(down) + "\r" + Escape.clearToScreenEnd
  }
}
