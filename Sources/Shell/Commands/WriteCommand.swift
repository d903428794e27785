import Terminal

extension Command {
  static let write = Command(
    "write", summary: "Write your message",
    details: [
      "Control-D or Alt-Enter ends it, Control-C breaks off; the text is kept either way, and it is"
        + " saved while you write. write again goes on with it.",
      "From a pipe or a file, the lines up to one that holds only a full stop, or up to the end,"
        + " are the message.",
    ], places: [.prompt]
  ) { session, _ in
    let desk = try session.openDesk()
    if session.writing?.isFound == true, try !session.settleFoundText() { return .done }
    let text = session.isPersonal ? session.writing?.text ?? "" : ""
    try session.compose(text, at: desk, revises: session.writing?.revises)
    session.sayWhatIsWritten()
    return .done
  }
}

extension Session {
  /// Asks what is to become of a text of an earlier session; false where that is left open.
  fileprivate mutating func settleFoundText() throws -> Bool {
    guard isPersonal else {
      _ = console.readMessage()
      throw Complaint.usage(
        "\(foundTextWords()) The lines that followed write were not kept.",
        advice: "Say \"resume\" or \"discard\" before \"write\".")
    }
    switch ask("\(foundTextWords()) resume or discard?") {
    case .some("r"), .some("resume"), .some(""):
      writing?.isFound = false
    case .some("d"), .some("discard"):
      writing = nil
      try forgetDraft()
    default:
      say("Nothing was changed.")
      return false
    }
    return true
  }
}
