extension Command {
  static let entries = Command(
    "entries", summary: "Read everything that the client wrote in the programme",
    options: [.case, .review], places: [.prompt, .shell]
  ) { session, arguments in
    let desk = try session.desk(for: arguments)
    session.show(EntriesScreen(desk: desk, look: session.look).canvas())
    session.showReadingHints(after: "entries")
    return .done
  }
}
