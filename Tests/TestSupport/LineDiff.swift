/// The lines that differ between two texts: `-` what was expected, `+` what is there, with a line
/// around them; forty lines at the most.
package func lineDiff(from expected: String, to found: String) -> String {
  let old = lines(of: expected)
  let new = lines(of: found)
  let difference = new.difference(from: old)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  let rows = merged(old, new, removed: removed, inserted: inserted)
  return shortened(rows).joined(separator: "\n")
}

/// A line of a diff.
private struct Row {
  let sign: String
  let text: String

  var isChange: Bool { sign != " " }
}

/// The last line has a mark of its own when no line break ends it, or texts could look alike.
private func lines(of text: String) -> [String] {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  if lines.last == "" {
    lines.removeLast()
  } else if let last = lines.popLast() {
    lines.append(last + " ⟨no line break at the end⟩")
  }
  return lines
}

private func merged(
  _ old: [String], _ new: [String], removed: Set<Int>, inserted: Set<Int>
) -> [Row] {
  var rows: [Row] = []
  var (left, right) = (0, 0)
  while left < old.count || right < new.count {
    if removed.contains(left) {
      rows.append(Row(sign: "-", text: old[left]))
      left += 1
    } else if inserted.contains(right) {
      rows.append(Row(sign: "+", text: new[right]))
      right += 1
    } else {
      rows.append(Row(sign: " ", text: old[left]))
      left += 1
      right += 1
    }
  }
  return rows
}

private func shortened(_ rows: [Row]) -> [String] {
  var result: [String] = []
  var isGap = false
  for (index, row) in rows.enumerated() {
    guard rows[max(0, index - 1)...min(rows.count - 1, index + 1)].contains(where: \.isChange)
    else {
      isGap = true
      continue
    }
    if result.count >= 40 { return result + ["…"] }
    if isGap { result.append("…") }
    isGap = false
    result.append(row.sign + " " + row.text)
  }
  return result
}
