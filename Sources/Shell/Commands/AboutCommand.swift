extension Command {
  static let about = Command(
    "about", summary: "Read who the client is and what they want",
    options: [.case], places: [.prompt, .shell]
  ) { session, arguments in
    let desk = try session.desk(for: arguments)
    session.show(AboutScreen(desk: desk, look: session.look).canvas())
    session.showReadingHints(after: "about")
    return .done
  }
}
