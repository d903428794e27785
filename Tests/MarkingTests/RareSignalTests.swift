import Foundation
import Prose
import Rubrics
import Testing

/// Messages marked elsewhere; they are not part of the project and may be missing.
private let marked = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("shared/calibration/messages.jsonl")

private let isThere = FileManager.default.fileExists(atPath: marked.path)

@Suite("Rare signals", .enabled(if: isThere, "the calibration messages are not beside the project"))
struct RareSignalTests {
  /// A signal that one message alone shows was probably made for that message.
  @Test("no signal is seen in one calibration message only, unless it says why it is kept")
  func rare() throws {
    let book = Shipped.content.book
    let set = SignalSet(book.signals, lexicon: book.lexicon)
    var seen: [String: Int] = [:]
    for line in try String(contentsOf: marked, encoding: .utf8).split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let text = Text(object?["text"] as? String ?? "", reading: book.lexicon.orthography)
      for signal in Set(set.hits(in: text).map(\.signal)) { seen[signal, default: 0] += 1 }
    }
    #expect(seen.count > 50)
    let rare = book.signals.filter { seen[$0.id] == 1 && $0.alone == nil }.map(\.id)
    #expect(rare.isEmpty)
  }
}
