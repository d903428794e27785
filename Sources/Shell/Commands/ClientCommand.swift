extension Command {
  static let client = Command(
    "client", aliases: ["week"], summary: "See the client's week again",
    options: [.json], places: [.prompt]
  ) { session, arguments in
    if arguments.has("json") {
      session.show(WeekJSON(desk: try session.openDesk()).value)
    } else {
      try session.showWeek()
    }
    return .done
  }
}
