/// The one of some names that was most likely meant; nil where none is near.
///
/// Case, hyphens, underscores and spaces do not count. A name is near that differs in no more than a
/// third of the letters, or the only one that begins with the text (three letters at least). The
/// first of equally near names wins.
package func nearest(to text: String, in names: [String]) -> String? {
  let wanted = folded(text)
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  let limit = wanted.count <= 2 ? 1 : max(1, min(3, wanted.count / 3))
  var best: (name: String, distance: Int)?
  for name in names {
    let distance = editDistance(wanted, folded(name), limit: (best?.distance ?? limit + 1) - 1)
    if let distance { best = (name, distance) }
    if distance == 0 { break }
  }
  return best?.name ?? onlyName(startingWith: wanted, in: names)
}

private func onlyName(startingWith start: [UInt8], in names: [String]) -> String? {
  guard start.count >= 3 else { return nil }
  let matches = names.filter { folded($0).starts(with: start) }
  return matches.count == 1 ? matches[0] : nil
}

private func folded(_ text: String) -> [UInt8] {
  Array(text.prefix(65).lowercased().utf8.filter { !Array("-_ ".utf8).contains($0) })
}

/// The edit distance of two texts: letters put in, left out, replaced or swapped with a neighbour.
///
/// Optimal string alignment, O(n·m); nil above the limit.
func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
  guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
  var before: [Int] = []
  var last = Array(0...right.count)
  for (row, byte) in left.enumerated() {
    var current = [row + 1]
    for column in right.indices {
      let replaced = last[column] + (byte == right[column] ? 0 : 1)
      var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, byte == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, before[column - 1] + 1)
      }
      current.append(cost)
    }
    (before, last) = (last, current)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
