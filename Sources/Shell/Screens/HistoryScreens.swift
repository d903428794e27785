import Casebook
import DataFile
import Records
import Terminal

/// Earlier attempts, the newest first.
struct HistoryList {
  let attempts: [StoredAttempt]
  let cases: Shelf<Case>
  let clock: Clock
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    if look.isPlain {
      for stored in attempts { canvas.text(sentence(stored)) }
      return canvas
    }
    var table = TextTable(
      columns: [.init(.right), .init(), .init(), .init(flexible: true), .init(.right), .init()])
    let titles = ["no.", "when", "client", "review", "words", "mark"]
    table.add(titles.map { StyledText($0, .dim) })
    for stored in attempts { table.add(row(stored)) }
    canvas.table(table, indent: 1)
    return canvas
  }

  private func row(_ stored: StoredAttempt) -> [StyledText] {
    let attempt = stored.attempt
    let revised = attempt.replaces.map { ", after \($0)" } ?? ""
    return [
      StyledText("\(stored.id)", .bold), StyledText(when(attempt)), StyledText(name(attempt)),
      StyledText(attempt.reviewID + revised), StyledText("\(wordCount(attempt.message))"),
      StyledText(MarkWords.result(attempt)),
    ]
  }

  private func sentence(_ stored: StoredAttempt) -> String {
    let attempt = stored.attempt
    return "Attempt \(stored.id), \(when(attempt)), \(name(attempt)), \(attempt.reviewID),"
      + " \(counted(wordCount(attempt.message), "word")): \(MarkWords.result(attempt))."
  }

  private func when(_ attempt: AttemptRecord) -> String {
    Moment(utcText: attempt.createdAt).map(clock.words) ?? attempt.createdAt
  }

  private func name(_ attempt: AttemptRecord) -> String {
    cases[attempt.caseID]?.client.name ?? attempt.caseID
  }
}

/// One attempt as it was marked then.
struct AttemptScreen {
  let marked: MarkedAttempt
  let title: String
  let when: String
  let gateTitles: [String: String]
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    let attempt = marked.attempt
    canvas.line(
      StyledText(" \(marked.id)  \(title) · \(attempt.reviewID)", .bold),
      right: StyledText("\(when) "))
    canvas.separate(look)
    canvas.text(attempt.message, first: " ", rest: " ")
    canvas.separate(look)
    canvas.line(
      StyledText(" \(MarkWords.result(attempt))", .bold)
        + StyledText(attempt.secondsSpent.map { " · \(MarkWords.time($0))" } ?? "")
        + StyledText(attempt.replaces.map { " · revises \($0)" } ?? ""))
    for advisory in marked.sheet.advisories {
      canvas.paragraph(
        StyledText(advisory.reason), first: Sign.gate.first(look), rest: Sign.rest(look))
    }
    for gate in marked.sheet.gates {
      let title = gateTitles[gate.gate] ?? gate.gate
      canvas.paragraph(
        StyledText("\(title): \(gate.reason)"), first: Sign.gate.first(look),
        rest: Sign.rest(look))
    }
    let cells = marked.sheet.marks.filter { $0.marker == engineMarker }.map { LevelCell($0) }
    CriteriaTable(cells: cells).add(to: &canvas, look)
    canvas.line(StyledText(" engine \(attempt.pins.engineVersion)", .dim))
    return canvas
  }
}
