/// One line of text with a cursor, in characters as a reader sees them (grapheme clusters).
///
/// Always true: joined together the clusters are the text, cut into characters again the text
/// gives the clusters, and the cursor stands between two of them or at an end.
package struct EditedLine: Sendable, Hashable {
  package private(set) var clusters: [Character]
  /// From 0 to the number of clusters.
  package private(set) var cursor: Int

  /// A line with the cursor at its end.
  package init(_ text: String = "") {
    clusters = Array(text)
    cursor = clusters.count
  }

  package var text: String { String(clusters) }

  package var isEmpty: Bool { clusters.isEmpty }

  /// Puts a text where the cursor is, and the cursor behind it.
  ///
  /// A combining mark joins the character before it, so the number of clusters may stay the same
  /// or even fall.
  package mutating func insert(_ text: String) {
    let added = Array(text)
    guard let first = added.first, let last = added.last else { return }
    if standsAlone(first), standsAlone(last), hasSimpleNeighbours(cursor..<cursor) {
      clusters.insert(contentsOf: added, at: cursor)
      cursor += added.count
    } else {
      join(String(clusters[..<cursor]) + text, String(clusters[cursor...]))
    }
  }

  /// Takes out a stretch of clusters, which becomes the result, and puts the cursor there.
  package mutating func remove(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<clusters.count)
    let removed = String(clusters[range])
    if hasSimpleNeighbours(range) {
      clusters.removeSubrange(range)
      cursor = range.lowerBound
    } else {
      join(String(clusters[..<range.lowerBound]), String(clusters[range.upperBound...]))
    }
    return removed
  }

  /// Puts the cursor before a cluster or at the end; beyond the ends it stays at the end.
  package mutating func move(to position: Int) {
    cursor = min(max(0, position), clusters.count)
  }

  /// Adds another line at the end, with the cursor between the two.
  mutating func append(_ other: EditedLine) {
    join(text, other.text)
  }

  /// Where the word before the cursor begins.
  package var wordStart: Int {
    var position = cursor
    while position > 0, !isWord(clusters[position - 1]) { position -= 1 }
    while position > 0, isWord(clusters[position - 1]) { position -= 1 }
    return position
  }

  /// Where the word after the cursor ends.
  package var wordEnd: Int {
    var position = cursor
    while position < clusters.count, !isWord(clusters[position]) { position += 1 }
    while position < clusters.count, isWord(clusters[position]) { position += 1 }
    return position
  }

  /// Where the stretch without white space before the cursor begins.
  package var blankDelimitedStart: Int {
    var position = cursor
    while position > 0, clusters[position - 1].isWhitespace { position -= 1 }
    while position > 0, !clusters[position - 1].isWhitespace { position -= 1 }
    return position
  }

  private func isWord(_ cluster: Character) -> Bool {
    cluster.isLetter || cluster.isNumber || cluster == "'" || cluster == "’"
  }

  private mutating func join(_ before: String, _ after: String) {
    clusters = Array(before + after)
    var offset = 0
    cursor = 0
    while offset < before.utf8.count, cursor < clusters.count {
      offset += clusters[cursor].utf8.count
      cursor += 1
    }
  }

  private func hasSimpleNeighbours(_ range: Range<Int>) -> Bool {
    (range.lowerBound == 0 || standsAlone(clusters[range.lowerBound - 1]))
      && (range.upperBound == clusters.count || standsAlone(clusters[range.upperBound]))
  }

  /// Whether a character never joins another one of this kind: Latin letters and punctuation.
  ///
  /// Everything else is cut into characters anew after a change beside it.
  private func standsAlone(_ cluster: Character) -> Bool {
    let scalars = cluster.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return false }
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x2010...0x2026: return true
    default: return false
    }
  }
}
