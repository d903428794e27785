/// Lines of styled text on their way to the output.
package struct Canvas: Sendable, Hashable {
  /// The columns that lines are fitted to.
  package let width: Int
  package let glyphs: GlyphSet
  package private(set) var lines: [StyledText] = []

  package init(width: Int, glyphs: GlyphSet = .unicode) {
    self.width = max(1, width)
    self.glyphs = glyphs
  }

  /// Adds one line, cut with an ellipsis where it is too wide.
  package mutating func line(_ text: StyledText = "") {
    lines.append(text.truncated(to: width, ellipsis: glyphs.ellipsis))
  }

  /// Adds one line with a second text at its right edge; the left text gives way.
  package mutating func line(_ text: StyledText, right: StyledText) {
    let right = right.truncated(to: width, ellipsis: glyphs.ellipsis)
    let room = max(0, width - right.width - (right.isEmpty ? 0 : 2))
    let left = text.truncated(to: room, ellipsis: glyphs.ellipsis)
    lines.append(left + StyledText(spaces(width - left.width - right.width)) + right)
  }

  /// Adds a text in as many lines as it needs, with a hanging indent.
  package mutating func paragraph(
    _ text: StyledText, first: StyledText = "", rest: StyledText = ""
  ) {
    lines += text.wrapped(to: width, first: first, rest: rest)
  }

  /// Adds a text of several paragraphs, as from a file or a message, with a hanging indent.
  package mutating func text(
    _ text: String, _ style: Style = .plain, first: String = "", rest: String = ""
  ) {
    let safe = sanitised(text, keeping: [.newlines, .tabs])
    lines += wrapped(safe, width: width, first: first, rest: rest).map { StyledText($0, style) }
  }

  /// Adds a line across the whole width.
  package mutating func rule() { lines.append(StyledText(Terminal.rule(width, glyphs: glyphs))) }

  /// Adds a table, each of its lines moved in by `indent` columns.
  package mutating func table(_ table: TextTable, indent: Int = 0) {
    for line in table.lines(width: width - indent, glyphs: glyphs) {
      lines.append(StyledText(spaces(indent)) + line)
    }
  }

  /// Everything, with a line break after each line and no blank at the end of one.
  package func rendered(_ mode: ColourMode) -> String {
    lines.reduce(into: "") { output, line in
      var text = line.rendered(mode)
      while text.hasSuffix(" ") { text.removeLast() }
      output += text + "\n"
    }
  }
}
