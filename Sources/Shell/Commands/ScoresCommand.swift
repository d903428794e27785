extension Command {
  static let scores = Command(
    "scores", summary: "See the questionnaires over time and what a change may mean",
    options: [.case, .review, .json], places: [.prompt, .shell]
  ) { session, arguments in
    let desk = try session.desk(for: arguments)
    if arguments.has("json") {
      session.show(WeekJSON(desk: desk).scores)
    } else {
      session.show(ScoresScreen(desk: desk, look: session.look).canvas())
      session.showReadingHints(after: "scores")
    }
    return .done
  }
}
