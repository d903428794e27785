/// What could stand in place of the characters before the cursor.
package struct Completions: Sendable, Hashable {
  /// How many characters before the cursor a candidate takes the place of.
  package let replaced: Int
  /// Whole candidates, in the order in which they are shown.
  package let candidates: [String]

  package init(replacing replaced: Int, candidates: [String]) {
    self.replaced = replaced
    self.candidates = candidates
  }

  package static let none = Completions(replacing: 0, candidates: [])

  /// The longest beginning that all candidates share, in whole characters.
  package var commonPrefix: String {
    guard let first = candidates.first else { return "" }
    return candidates.dropFirst().reduce(first) { shared, candidate in
      String(zip(shared, candidate).prefix { $0 == $1 }.map(\.0))
    }
  }
}

/// Asks what could complete a line at a cursor, which is counted in characters from 0.
package typealias Completer = (_ line: String, _ cursor: Int) -> Completions

/// Texts side by side in as many columns as fit into a width, read downwards.
package func inColumns(_ texts: [String], width: Int) -> [String] {
  let texts = texts.map { sanitised($0) }
  let cell = (texts.map { displayWidth(of: $0) }.max() ?? 0) + 2
  let columns = max(1, (width + 2) / cell)
  let rows = (texts.count + columns - 1) / columns
  return (0..<rows).map { row in
    let cells = stride(from: row, to: texts.count, by: rows).map { texts[$0] }
    return cells.dropLast().map { padded($0, to: cell) }.joined() + (cells.last ?? "")
  }
}
