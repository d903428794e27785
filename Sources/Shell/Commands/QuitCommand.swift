extension Command {
  static let quit = Command(
    "quit", aliases: ["exit", "bye"], summary: "Leave; everything is kept", places: [.prompt]
  ) { session, _ in
    session.isOver = true
    return .done
  }
}
