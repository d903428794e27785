import Terminal

/// How screens are to look on this output.
struct Look: Sendable, Hashable {
  /// Columns of the output.
  let width: Int
  /// Lines of the output.
  let height: Int
  let colour: ColourMode
  /// One fact a line, no charts, no rules.
  let isPlain: Bool

  var glyphs: GlyphSet { isPlain ? .ascii : .unicode }

  /// Whether there is no room for tables, so that sentences take their place.
  var isNarrow: Bool { width < 48 }

  /// The columns of the main part of a screen; more would make lines too long to read.
  var column: Int { min(width, 80) }

  /// The columns of what stands beside the main part; nil where there is no room for it.
  var aside: Int? {
    let room = width - column - Self.gutter
    return isPlain || room < 34 ? nil : min(room, 64)
  }

  /// The height of what has no end.
  static let endless = 10_000

  /// The columns between the main part and what stands beside it.
  static let gutter = 3
}
