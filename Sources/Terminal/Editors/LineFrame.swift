/// One line on the screen: the prompt, what fits of the text around the cursor, and the cursor.
struct LineFrame: Sendable, Hashable {
  let prompt: StyledText
  let shown: StyledText
  /// The column of the cursor, from 0.
  let cursorColumn: Int
  /// The first character that is shown; handed to the next frame, so that the text stands still.
  let scroll: Int

  /// With less room the signs at the ends are left out.
  private static let leastRoomForMarks = 4

  /// Long texts scroll sideways; a sign at an end says that there is more.
  init(prompt: StyledText, line: EditedLine, width: Int, scroll: Int) {
    self.prompt = prompt.truncated(to: max(0, width / 2))
    // The last column stays free for the cursor at the end of the text.
    let room = max(1, width - self.prompt.width - 1)
    self.scroll = Self.scroll(from: scroll, line: line, room: room)
    let hasMarks = room >= Self.leastRoomForMarks
    let mark = hasMarks && self.scroll > 0 ? 1 : 0
    var end = self.scroll
    var used = mark
    while end < line.clusters.count {
      let more = hasMarks && end + 1 < line.clusters.count ? 1 : 0
      let columns = shownWidth(line.clusters[end])
      if used + columns + more > room { break }
      used += columns
      end += 1
    }
    var shown = mark > 0 ? StyledText("<", .dim) : ""
    shown += StyledText(String(line.clusters[self.scroll..<end]))
    if hasMarks, end < line.clusters.count { shown += StyledText(">", .dim) }
    self.shown = shown
    cursorColumn =
      self.prompt.width + mark + shownWidth(line.clusters[self.scroll..<line.cursor])
  }

  /// The least change of the scroll position that shows the cursor and a column after it.
  private static func scroll(from old: Int, line: EditedLine, room: Int) -> Int {
    guard shownWidth(line.clusters) > room else { return 0 }
    var scroll = min(old, line.cursor)
    // One column for the sign at the left end, one for the cursor.
    let hasMarks = room >= leastRoomForMarks
    var used = shownWidth(line.clusters[scroll..<line.cursor])
    while scroll < line.cursor, used + (hasMarks && scroll > 0 ? 1 : 0) + 1 > room {
      used -= shownWidth(line.clusters[scroll])
      scroll += 1
    }
    return scroll
  }

  /// What draws the frame over the line that the cursor is in.
  func drawn(_ mode: ColourMode) -> String {
    "\r" + prompt.rendered(mode) + shown.rendered(mode) + Escape.clearToLineEnd + "\r"
      + Escape.right(cursorColumn)
  }
}

/// The few escape sequences that the editors write.
enum Escape {
  static let clearToLineEnd = "\u{1B}[K"
  static let clearToScreenEnd = "\u{1B}[J"
  static let clearScreen = "\u{1B}[H\u{1B}[2J"
  static let hideCursor = "\u{1B}[?25l"
  static let showCursor = "\u{1B}[?25h"

  static func right(_ columns: Int) -> String { columns > 0 ? "\u{1B}[\(columns)C" : "" }
  static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }
  static func down(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)B" : "" }
}
