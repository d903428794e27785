/// How a character of an edited text is shown: as it is, or made visible.
func shown(_ cluster: Character) -> String {
  if let ascii = cluster.asciiValue, 0x20 <= ascii, ascii < 0x7F { return String(cluster) }
  return sanitised(String(cluster))
}

/// The columns that a character of an edited text takes as it is shown.
func shownWidth(_ cluster: Character) -> Int {
  if let ascii = cluster.asciiValue, 0x20 <= ascii, ascii < 0x7F { return 1 }
  return displayWidth(of: shown(cluster))
}

func shownWidth(_ clusters: some Sequence<Character>) -> Int {
  clusters.reduce(0) { $0 + shownWidth($1) }
}

/// The rows that a line takes in a width, broken after spaces where it can be.
///
/// The rows cover the whole line without gaps; spaces at the end of a row may stand beyond the
/// width. An empty line takes one empty row.
func softRows(of clusters: [Character], width: Int) -> [Range<Int>] {
  var rows: [Range<Int>] = []
  var (start, used, lastBreak) = (0, 0, 0)
  for (index, cluster) in clusters.enumerated() {
    let columns = shownWidth(cluster)
    // After a break at a space, what follows it may still be too wide.
    while cluster != " ", used + columns > max(1, width), index > start {
      let end = lastBreak > start ? lastBreak : index
      rows.append(start..<end)
      start = end
      used = shownWidth(clusters[start..<index])
    }
    used += columns
    if cluster == " " { lastBreak = index + 1 }
  }
  rows.append(start..<clusters.count)
  return rows
}
