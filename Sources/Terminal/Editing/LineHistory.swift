/// The lines that were entered before, the oldest first.
package struct LineHistory: Sendable, Hashable {
  package private(set) var entries: [String] = []
  /// The most entries that are kept.
  package let limit: Int

  package init(_ entries: [String] = [], limit: Int = 500) {
    self.limit = max(1, limit)
    for entry in entries { add(entry) }
  }

  /// Adds a line, unless it is blank or the same as the last one.
  package mutating func add(_ line: String) {
    guard !line.allSatisfy(\.isWhitespace), line != entries.last else { return }
    entries.append(line)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
  }
}

/// Where in the history a line editor is; the line that was being written is kept at the end.
struct HistoryWalk: Sendable {
  private let entries: [String]
  private var position: Int
  private var unsaved = ""

  init(_ history: LineHistory) {
    entries = history.entries
    position = history.entries.count
  }

  /// The line a number of steps away, older for negative ones; nil where the history ends.
  mutating func step(_ steps: Int, from current: String) -> String? {
    let target = position + steps
    guard 0 <= target, target <= entries.count, target != position else { return nil }
    if position == entries.count { unsaved = current }
    position = target
    return target == entries.count ? unsaved : entries[target]
  }
}
