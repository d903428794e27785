extension Fault {
  /// The report of a fault, lines without a line break at the end.
  ///
  /// `file:line:column: problem`, the line of the file with a caret under the place, and the advice.
  package func rendered() -> String {
    var lines = ["\(visible(file)):\(line):\(column): \(visible(problem))"]
    if !excerpt.isEmpty {
      let shown = shownExcerpt()
      lines.append(Self.indent + shown.text)
      lines.append(Self.indent + String(repeating: " ", count: shown.caret) + "^")
    }
    if !advice.isEmpty { lines += Self.wrapped(visible(advice), width: 78).map { "  " + $0 } }
    return lines.joined(separator: "\n")
  }

  private static let indent = "    "
  private static let tabStop = 4

  /// The text in lines no wider than that, unless a word is.
  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, displayWidth(of: line) + 1 + displayWidth(of: String(word)) > width {
        lines.append(line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + [line]
  }

  /// The excerpt with tabs expanded, and the columns before the place.
  private func shownExcerpt() -> (text: String, caret: Int) {
    var text = ""
    var width = 0
    var caretColumn: Int?
    for (index, character) in excerpt.enumerated() {
      if index == caret { caretColumn = width }
      let shown =
        character == "\t"
        ? String(repeating: " ", count: Self.tabStop - width % Self.tabStop)
        : visible(String(character))
      text += shown
      width += displayWidth(of: shown)
    }
    return (text, caretColumn ?? width)
  }
}

extension FaultList {
  /// The reports of all faults in the order of the file, with an empty line between them.
  package func rendered() -> String {
    var reports = sorted.map { $0.rendered() }
    if leftOut > 0 {
      reports.append("\(visible(source.name)): and \(leftOut) more")
    }
    return reports.joined(separator: "\n\n")
  }
}

extension Sequence where Element == Fault {
  /// The faults by file, line and column; those of one place stay in their order.
  package func sortedByPlace() -> [Fault] {
    sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
  }

  /// The reports of faults of any number of files, sorted by place, with an empty line between them.
  package func rendered() -> String {
    sortedByPlace().map { $0.rendered() }.joined(separator: "\n\n")
  }
}
