extension Command {
  static let discard = Command(
    "discard", summary: "Let go of the text that you were writing", places: [.prompt]
  ) { session, _ in
    _ = try session.openDesk()
    guard let writing = session.writing, !writing.isEmpty else {
      throw Complaint.usage("There is no text to let go of.")
    }
    let words = counted(writing.wordCount, "word")
    if session.isPersonal, session.ask("Let go of \(words) for good? yes or no:")?.first != "y" {
      session.say("Kept.")
      return .done
    }
    session.writing = nil
    try session.forgetDraft()
    session.say("\(words) let go of.")
    return .done
  }
}
