import DataFile

extension FigureTable {
  /// The rows under their headings with two blanks between columns; numbers stand to the right.
  func lines() -> [String] {
    let all = [columns.map(\.title)] + rows.map { $0.map(visible) }
    let widths = columns.indices.map { column in
      all.map { column < $0.count ? displayWidth(of: $0[column]) : 0 }.max() ?? 0
    }
    let rule = String(repeating: "-", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1))
    let lines = all.map { line($0, widths) }
    return lines.prefix(1) + [rule] + lines.dropFirst()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let parts = zip(cells, zip(columns, widths)).map { cell, shape in
      let blank = String(repeating: " ", count: max(0, shape.1 - displayWidth(of: cell)))
      return shape.0.isNumber ? blank + cell : cell + blank
    }
    return parts.joined(separator: "  ").trimmingEnd()
  }
}

extension String {
  /// The text without blanks at its end.
  func trimmingEnd() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The text in lines of no more columns than that, unless a word is longer.
  func wrapped(to width: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      let fits = displayWidth(of: indent + line) + 1 + displayWidth(of: String(word)) <= width
      if !line.isEmpty, !fits {
        lines.append(indent + line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return line.isEmpty ? lines : lines + [indent + line]
  }
}
