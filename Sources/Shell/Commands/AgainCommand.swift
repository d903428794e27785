import Terminal

extension Command {
  static let again = Command(
    "again", aliases: ["revise"], summary: "Revise the marked message and see what changes",
    details: [
      "Your last message opens for writing; when you end it, it is marked and set beside the mark"
        + " before. From a pipe, the lines that follow are the whole revised message."
    ], places: [.prompt]
  ) { session, _ in
    let last = try session.attemptToExplain()
    let desk = try session.openDesk()
    if let writing = session.writing, !writing.isEmpty {
      throw Complaint.usage(
        "A text of \(counted(writing.wordCount, "word")) is waiting to be marked.",
        advice: "\"mark\" it, or \"discard\" it first.")
    }
    // Where the text cannot be edited, the whole message is written anew.
    let start = session.console.isInteractive ? last.message : ""
    let isFinished = try session.compose(start, at: desk, revises: last.id)
    guard let writing = session.writing, !writing.isEmpty, writing.text != last.message else {
      session.writing = nil
      try session.forgetDraft()
      session.say("Nothing was changed, so there is nothing to mark.")
      return .done
    }
    guard isFinished else {
      session.sayWhatIsWritten()
      return .done
    }
    var request = MarkRequest(isDraft: true, revises: last.id)
    request.seconds = writing.seconds
    return try session.mark(writing.text, at: desk, request)
  }
}
