import Terminal

/// A small terminal that understands what the editors write, for looking at the result.
struct TestScreen {
  let columns: Int
  let rows: Int
  private(set) var cursor = (row: 0, column: 0)
  private(set) var isCursorShown = true
  /// One text for each column; the second column of a wide character is empty.
  private var cells: [[String]]
  private var isWrapPending = false
  /// Sequences that it does not know.
  private(set) var unknown: [String] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows without blank at their ends, and without blank rows at the end.
  var text: String {
    var lines = cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The text with `|` where the cursor is.
  var textWithCursor: String {
    var marked = self
    marked.cells[cursor.row][cursor.column] = "|" + cells[cursor.row][cursor.column]
    return marked.text
  }

  mutating func write(_ output: String) {
    var rest = Substring(output)
    while let character = rest.popFirst() {
      switch character {
      case "\r\n":
        cursor.column = 0
        lineFeed()
      case "\r": cursor.column = 0
      case "\n": lineFeed()
      case "\u{1B}": sequence(&rest)
      default:
        put(character)
        continue
      }
      isWrapPending = false
    }
  }

  private mutating func lineFeed() {
    if cursor.row + 1 < rows { return cursor.row += 1 }
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func put(_ character: Character) {
    let width = displayWidth(of: character)
    guard width > 0 else { return cells[cursor.row][max(0, cursor.column - 1)].append(character) }
    if isWrapPending || cursor.column + width > columns {
      isWrapPending = false
      cursor.column = 0
      lineFeed()
    }
    cells[cursor.row][cursor.column] = String(character)
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    cursor.column += width
    if cursor.column == columns {
      cursor.column -= 1
      isWrapPending = true
    }
  }

  private mutating func sequence(_ rest: inout Substring) {
    guard rest.popFirst() == "[" else { return unknown.append("ESC") }
    var parameters = ""
    while let character = rest.popFirst() {
      if character.isLetter { return act(parameters, character) }
      parameters.append(character)
    }
  }

  private mutating func act(_ parameters: String, _ final: Character) {
    let number = Int(parameters) ?? 1
    switch (final, parameters) {
    case ("A", _): cursor.row = max(0, cursor.row - number)
    case ("B", _): cursor.row = min(rows - 1, cursor.row + number)
    case ("C", _): cursor.column = min(columns - 1, cursor.column + number)
    case ("D", _): cursor.column = max(0, cursor.column - number)
    case ("H", ""): cursor = (0, 0)
    case ("K", ""): clear(row: cursor.row, from: cursor.column)
    case ("J", ""):
      clear(row: cursor.row, from: cursor.column)
      for row in cursor.row + 1..<max(rows, cursor.row + 1) { clear(row: row, from: 0) }
    case ("J", "2"): for row in 0..<rows { clear(row: row, from: 0) }
    case ("h", "?25"): isCursorShown = true
    case ("l", "?25"): isCursorShown = false
    case ("m", _): break
    default: unknown.append("[\(parameters)\(final)")
    }
  }

  private mutating func clear(row: Int, from column: Int) {
    for index in column..<columns { cells[row][index] = " " }
  }
}
