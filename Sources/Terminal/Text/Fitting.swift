/// Where a text stands in the room that it is given.
package enum Alignment: Sendable, Hashable {
  case left
  case right
  case centre
}

/// The text cut to a number of columns, with `ellipsis` at the end where something was cut.
///
/// Never wider than `width`; a negative width counts as none.
package func truncated(_ text: String, to width: Int, ellipsis: String = "…") -> String {
  guard displayWidth(of: text) > width else { return text }
  let mark = displayWidth(of: ellipsis) <= width ? ellipsis : ""
  return String(prefix(of: text, columns: width - displayWidth(of: mark))) + mark
}

/// The text with spaces to fill a number of columns; as it is where it is wider than that.
package func padded(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
  let (left, right) = padding(for: displayWidth(of: text), in: width, alignment)
  return spaces(left) + text + spaces(right)
}

/// The longest beginning that fits into a number of columns.
func prefix(of text: String, columns: Int) -> Substring {
  var used = 0
  return text.prefix { character in
    used += displayWidth(of: character)
    return used <= columns
  }
}

/// How many spaces to put before and after a text of a width.
func padding(for used: Int, in width: Int, _ alignment: Alignment) -> (left: Int, right: Int) {
  let free = max(0, width - used)
  switch alignment {
  case .left: return (0, free)
  case .right: return (free, 0)
  case .centre: return (free / 2, free - free / 2)
  }
}

func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
