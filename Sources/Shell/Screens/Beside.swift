import Terminal

extension Canvas {
  /// This canvas with another at its right, cut to the same number of lines.
  func beside(_ other: Canvas, _ look: Look) -> Canvas {
    let gutter = String(repeating: " ", count: Look.gutter)
    var joined = Canvas(width: width + Look.gutter + other.width, glyphs: glyphs)
    for (index, line) in lines.enumerated() {
      guard index < other.lines.count else {
        joined.line(line)
        continue
      }
      let isCut = index == lines.count - 1 && other.lines.count > lines.count
      let right = isCut ? StyledText("…", .dim) : other.lines[index]
      joined.line(line.padded(to: width) + StyledText(gutter) + right)
    }
    return joined
  }
}
