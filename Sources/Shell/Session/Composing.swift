import Casebook
import Records
import Terminal

/// Writing a message.
extension Session {
  /// Lets the person write, starting from a text, and keeps what they wrote.
  ///
  /// Whether they ended it themselves; false where they broke off.
  @discardableResult
  mutating func compose(_ text: String, at desk: Desk, revises: Int?) throws -> Bool {
    let start = world.port.now
    let before = writing?.seconds ?? 0
    let port = world.port
    let saver = try? AutoSaver(store: records(), desk: desk, clock: world.clock)
    if isPersonal { sayHowToWrite(to: desk, isSaved: saver != nil) }
    let entry = console.readMessage(
      text: text,
      status: { Self.status(of: $0, seconds: before + seconds(port.now - start)) },
      autosave: { saver?.save($0) })
    let (written, isFinished) = entry.parts
    let spent = before + seconds(port.now - start)
    writing = Writing(text: written.withoutBlankEnd, seconds: spent, revises: revises)
    try keepDraft()
    return isFinished
  }

  private func sayHowToWrite(to desk: Desk, isSaved: Bool) {
    if !isSaved { warn("Your records cannot be opened, so the text is not saved while you write.") }
    let end = console.isInteractive ? "Control-D ends it" : "A line with only a full stop ends it"
    say("To \(desk.client.name). \(end); Control-C breaks off and keeps the text.", .dim)
  }

  private static func status(of text: String, seconds: Int) -> StyledText {
    let minutes = seconds < 60 ? "" : " · \(MarkWords.time(seconds))"
    return StyledText(" \(counted(wordCount(text), "word"))\(minutes)", .dim)
  }

  /// How much is written, and what can be done with it.
  mutating func sayWhatIsWritten() {
    guard let writing, !writing.isEmpty else {
      self.writing = nil
      return say("Nothing is written.")
    }
    say("\(counted(writing.wordCount, "word")), kept.")
    if isPersonal { show(hints: ["mark", "write to go on", "edit", "client", "discard"]) }
  }

  /// Such as "You have 84 words from yesterday 21:14."; a sentence.
  func foundTextWords() -> String {
    guard let writing else { return "" }
    let when = writing.savedAt.map { " from \(world.clock.words(for: $0))" } ?? ""
    return "You have \(counted(writing.wordCount, "word"))\(when)."
  }

  /// Lets go of the text in the records.
  mutating func forgetDraft() throws {
    guard let desk, let store = try existingRecords() else { return }
    try store.drafts.discard(case: desk.item.value.id, review: desk.review.id)
    try keepRevision(nil, at: desk, in: store)
  }
}

/// Saves the text while it is written; a failure is left for the saving at the end to tell.
private struct AutoSaver {
  let store: RecordStore
  let desk: Desk
  let clock: Clock

  func save(_ text: String) {
    try? store.drafts.save(Session.record(of: text, at: desk, clock))
  }
}

extension MessageEntry {
  fileprivate var parts: (text: String, isFinished: Bool) {
    switch self {
    case .finished(let text): (text, true)
    case .interrupted(let text): (text, false)
    }
  }
}

extension String {
  /// The text without blank lines at its end.
  fileprivate var withoutBlankEnd: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// Whole seconds of a time span.
private func seconds(_ duration: Duration) -> Int { Int(duration.components.seconds) }
