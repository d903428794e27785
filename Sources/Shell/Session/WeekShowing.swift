import Records
import Terminal

/// Showing the open week with what is waiting there.
extension Session {
  /// The week, what was found of earlier work, and what can be done next.
  mutating func showWeek() throws {
    let desk = try openDesk()
    let note = weekNote
    show(WeekScreen(desk: desk, look: look).canvas(leaving: note == nil ? 1 : 2))
    if let note { say(note, .bold) }
    show(hints: weekHints)
  }

  private var weekNote: String? {
    if let writing, !writing.isEmpty {
      return writing.isFound
        ? "\(foundTextWords()) resume or discard?"
        : "You have written \(counted(writing.wordCount, "word"))."
    }
    guard let stored = lastStored else { return nil }
    let when = Moment(utcText: stored.attempt.createdAt).map { ", \(world.clock.words(for: $0))" }
    return "Your last attempt: \(MarkWords.result(stored.attempt))\(when ?? "")."
  }

  /// What can be done after a part of the week was read.
  func showReadingHints(after command: String) {
    guard place == .prompt else { return }
    show(hints: (weekHints + ["programme", "client"]).filter { $0 != command && $0 != "help" })
  }

  private var weekHints: [String] {
    let reading = ["entries", "thread", "scores", "about"]
    if let writing, !writing.isEmpty {
      return (writing.isFound ? ["resume", "discard"] : ["mark", "write to go on"]) + reading
    }
    if attempt != nil || lastStored != nil { return ["write", "again", "why"] + reading }
    return ["write", "edit"] + reading + ["help"]
  }
}
