extension Command {
  static let resume = Command(
    "resume", summary: "Take up the text that you were writing", places: [.prompt]
  ) { session, _ in
    let desk = try session.openDesk()
    guard let writing = session.writing, !writing.isEmpty else {
      throw Complaint.usage("There is no text to take up.", advice: "\"write\" begins one.")
    }
    session.writing?.isFound = false
    if session.isPersonal {
      try session.compose(writing.text, at: desk, revises: writing.revises)
    }
    session.sayWhatIsWritten()
    return .done
  }
}
