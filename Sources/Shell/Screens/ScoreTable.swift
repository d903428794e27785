import Casebook
import DataFile
import Terminal

/// Scores of a review as a table of a few dates, with a chart and the change in words.
struct ScoreTable {
  let desk: Desk
  /// The most dates that get a column where there is room.
  var mostDates = 3

  func add(to canvas: inout Canvas) {
    let series = desk.series
    let mostDates = canvas.width < 70 ? 2 : mostDates
    guard !series.isEmpty else { return canvas.line(" No questionnaires yet.") }
    let dates = shownDates(of: series, most: mostDates)
    let columns =
      [TextTable.Column(.left)] + dates.map { _ in .init(.right) }
      + [.init(.left), .init(.left, flexible: true)]
    var table = TextTable(columns: columns, gap: 2)
    table.add(
      [StyledText("Scores", .bold)] + dates.map { StyledText($0.shortForm, .dim) }
        + [StyledText(), StyledText("(in brackets: caseness)", .dim)])
    for one in series {
      table.add(row(one, dates))
      if let more = sinceStart(one) {
        table.add([StyledText()] + dates.map { _ in StyledText() } + [StyledText(), more])
      }
    }
    canvas.table(table, indent: 1)
  }

  /// The latest dates, and the first where there is room for more than two.
  private func shownDates(of series: [ScoreSeries], most: Int) -> [CivilDate] {
    let all = Set(series.flatMap(\.scores).map(\.date)).sorted()
    guard all.count > most, let first = all.first else { return all }
    return most > 2 ? [first] + all.suffix(most - 1) : all.suffix(most)
  }

  private func row(_ series: ScoreSeries, _ dates: [CivilDate]) -> [StyledText] {
    let caseness = series.measure.caseness.map { " (\(scoreText($0.value)))" } ?? ""
    let values = dates.map { date in
      let score = series.scores.last { $0.date == date }
      return StyledText(score.map { scoreText($0.score) } ?? "")
    }
    let chart = sparkline(series.scores.map(\.score), in: series.measure.range)
    return [StyledText("\(series.measure.name)\(caseness)")] + values
      + [StyledText(chart, .accent), words(series, newest: dates.last)]
  }

  /// "up 2, no reliable change".
  private func words(_ series: ScoreSeries, newest: CivilDate?) -> StyledText {
    guard let change = series.changeSinceLast else { return StyledText("the first score") }
    let since = newest == series.latest.date ? "" : "\(series.latest.date.shortForm): "
    return StyledText(since) + Self.words(change)
  }

  /// The change in the words of the casebook without the date, which stands above the column.
  static func words(_ change: ScoreChange) -> StyledText {
    guard change.direction != .same else { return StyledText("the same") }
    let way = change.direction == .up ? "up" : "down"
    let unchecked = change.usesUncheckedFigure ? ScoreChange.unchecked : ""
    let verdict = change.verdict.map { ", \($0.words)\(unchecked)" } ?? ""
    return StyledText("\(way) \(scoreText(change.size))\(verdict)", style(change))
  }

  /// The change over the course, where it is more than the one since the last time and reliable.
  private func sinceStart(_ series: ScoreSeries) -> StyledText? {
    guard series.scores.count > 2, let change = series.changeSinceStart,
      change.verdict != nil, change.verdict != .noReliableChange
    else { return nil }
    return series.wordsSinceStart.map { StyledText($0, Self.style(change)) }
  }

  static func style(_ change: ScoreChange) -> Style {
    switch change.verdict {
    case .reliableImprovement: .good
    case .reliableDeterioration: .warn
    case .noReliableChange, nil: .plain
    }
  }
}
