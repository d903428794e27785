extension Command {
  static let thread = Command(
    "thread", summary: "Read all messages so far, with what was promised",
    options: [.case, .review], places: [.prompt, .shell]
  ) { session, arguments in
    let desk = try session.desk(for: arguments)
    session.show(ThreadScreen(desk: desk, look: session.look).canvas())
    session.showReadingHints(after: "thread")
    return .done
  }
}
