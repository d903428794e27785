import Terminal

extension Command {
  static let edit = Command(
    "edit", summary: "Write in your own editor",
    details: [
      "Opens $VISUAL or $EDITOR with your text and, below a line that you leave as it is, the"
        + " client's week. What stands above that line when you save and close is your message."
    ], places: [.prompt]
  ) { session, _ in
    let desk = try session.openDesk()
    let editor = try session.editorCommand()
    let before = session.writing?.text ?? ""
    let start = session.world.port.now
    switch session.world.edit(editor, EditSheet.text(before, desk: desk)) {
    case .failed(let reason):
      throw Complaint(
        .badData, "The editor gave nothing back: \(reason).",
        advice: "Your text is as it was before.")
    case .text(let saved):
      let spent = Int((session.world.port.now - start).components.seconds)
      try session.take(EditSheet.message(in: saved), insteadOf: before, spent: spent)
    }
    return .done
  }
}

extension Session {
  fileprivate func editorCommand() throws(Complaint) -> String {
    let named = ["VISUAL", "EDITOR"].compactMap { world.environment[$0] }
    if let editor = named.first(where: { !$0.isEmpty }) { return editor }
    throw Complaint.usage(
      "No editor is named.", advice: "Set VISUAL or EDITOR, or type \"write\" to write here.")
  }

  fileprivate mutating func take(
    _ message: String, insteadOf before: String, spent: Int
  ) throws {
    guard message != EditSheet.message(in: before) else {
      return say("The text is as it was before.")
    }
    writing = Writing(
      text: message, seconds: (writing?.seconds ?? 0) + spent, revises: writing?.revises)
    try keepDraft()
    sayWhatIsWritten()
  }
}
