/// Rows and columns of styled text, laid out to fit a width.
package struct TextTable: Sendable {
  /// How one column behaves.
  package struct Column: Sendable, Hashable {
    package let alignment: Alignment
    /// Whether the column gives way when the table is too wide, wrapping its cells to more lines.
    package let isFlexible: Bool

    package init(_ alignment: Alignment = .left, flexible: Bool = false) {
      self.alignment = alignment
      isFlexible = flexible
    }
  }

  package let columns: [Column]
  package private(set) var rows: [[StyledText]] = []
  /// Columns of blank between two cells.
  package let gap: Int

  /// A flexible column is never made narrower than this, and other columns than 1.
  private static let leastFlexible = 8

  package init(columns: [Column], gap: Int = 2) {
    self.columns = columns
    self.gap = max(0, gap)
  }

  /// Adds a row; missing cells are empty and surplus ones are left out.
  package mutating func add(_ cells: [StyledText]) {
    let missing = max(0, columns.count - cells.count)
    rows.append(
      Array(cells.prefix(columns.count)) + Array(repeating: StyledText(), count: missing))
  }

  /// The lines of the table, none wider than `width` as long as that leaves room for the columns.
  ///
  /// Flexible columns give way first; then the widest column is cut, with an ellipsis.
  package func lines(width: Int, glyphs: GlyphSet = .unicode) -> [StyledText] {
    let widths = columnWidths(within: width)
    return rows.flatMap { lines(of: $0, widths: widths, glyphs: glyphs) }
  }

  private func columnWidths(within width: Int) -> [Int] {
    var widths = columns.indices.map { column in rows.map { $0[column].width }.max() ?? 0 }
    var surplus = widths.reduce(0, +) + gap * max(0, columns.count - 1) - max(0, width)
    while surplus > 0, let column = columnToShrink(widths) {
      widths[column] -= 1
      surplus -= 1
    }
    return widths
  }

  private func columnToShrink(_ widths: [Int]) -> Int? {
    let flexible = columns.indices.filter {
      columns[$0].isFlexible && widths[$0] > Self.leastFlexible
    }
    let candidates = flexible.isEmpty ? columns.indices.filter { widths[$0] > 1 } : flexible
    return candidates.max { widths[$0] < widths[$1] }
  }

  private func lines(
    of row: [StyledText], widths: [Int], glyphs: GlyphSet
  ) -> [StyledText] {
    let cells = row.indices.map { column in
      columns[column].isFlexible
        ? row[column].wrapped(to: widths[column])
        : [row[column].truncated(to: widths[column], ellipsis: glyphs.ellipsis)]
    }
    return (0..<max(1, cells.map(\.count).max() ?? 1)).map { index in
      line(cells.map { index < $0.count ? $0[index] : StyledText() }, widths: widths)
    }
  }

  private func line(_ cells: [StyledText], widths: [Int]) -> StyledText {
    var line = StyledText()
    // Blank is added only before a cell that follows, so that no line ends in blank.
    var blank = 0
    for (column, cell) in cells.enumerated() {
      if column > 0 { blank += gap }
      let (left, right) = padding(for: cell.width, in: widths[column], columns[column].alignment)
      if cell.isEmpty {
        blank += widths[column]
        continue
      }
      line += StyledText(spaces(blank + left)) + cell
      blank = right
    }
    return line
  }
}
