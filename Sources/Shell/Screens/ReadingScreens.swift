import Casebook
import DataFile
import Terminal

/// All messages and calls, oldest first, with the promises that were made.
struct ThreadScreen {
  let desk: Desk
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    for letter in desk.review.thread {
      let who =
        switch letter.from {
        case .supporter: "You"
        case .client: desk.client.name
        case .call: "Call"
        }
      canvas.line(StyledText(" \(who), \(letter.date.weekdayForm)", .bold))
      canvas.text(letter.text, first: "   ", rest: "   ")
      for promise in letter.promises {
        canvas.text(promise, first: "   Promised: ", rest: "     ")
      }
      canvas.line()
    }
    if desk.review.thread.isEmpty { canvas.line(" No messages yet.") }
    return canvas
  }
}

/// Everything that the client wrote in tools since the last review, in full.
struct EntriesScreen {
  let desk: Desk
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    let entries = desk.facts.entries
    if entries.isEmpty { canvas.line(" No entries since the last review.") }
    for dated in entries {
      let place = "\(desk.toolTitle(dated.entry.tool)) · \(desk.moduleTitle(dated.module))"
      canvas.line(
        StyledText(" \(dated.entry.date.weekdayForm)", .bold) + StyledText("  \(place)"))
      canvas.text(dated.entry.text, first: "   ", rest: "   ")
      canvas.line()
    }
    return canvas
  }
}

/// All scores with all dates, changes since the last time and since the start, and thresholds.
struct ScoresScreen {
  let desk: Desk
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    for line in RiskLine.all(desk) { line.add(to: &canvas) }
    if !look.isPlain, !look.isNarrow, !desk.series.isEmpty {
      ScoreTable(desk: desk, mostDates: 4).add(to: &canvas)
      canvas.rule()
    }
    for series in desk.series { ScoreSentences(series).add(to: &canvas, indent: " ") }
    if desk.series.isEmpty { canvas.line(" No questionnaires yet.") }
    return canvas
  }
}

/// An exemplar of the review.
struct ExampleScreen {
  let exemplar: Review.Exemplar
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    canvas.line(StyledText(" A \(exemplar.level.rawValue) message for this week", .bold))
    canvas.separate(look)
    canvas.text(exemplar.text, first: " ", rest: " ")
    canvas.separate(look)
    if !exemplar.loses.isEmpty {
      let criteria = exemplar.loses.map(CriterionName.short).joined(separator: ", ")
      canvas.paragraph(StyledText("It is weak in \(criteria)."), first: " ", rest: " ")
    }
    canvas.paragraph(
      StyledText("One way among many: what did it see that you saw, too?"), first: " ", rest: " ")
    return canvas
  }
}
