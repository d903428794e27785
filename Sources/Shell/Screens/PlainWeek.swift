import Casebook
import DataFile
import Terminal

/// The client's week for a screen reader: one fact a line, in full, in words.
struct PlainWeek {
  let desk: Desk
  let look: Look

  private var review: Review { desk.review }

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    canvas.text("Client: \(desk.client.name), \(desk.client.pronouns).")
    canvas.text("Programme: \(desk.programme.value.title), week \(review.week).")
    if desk.reviewCount > 1 { canvas.text("Review \(desk.index + 1) of \(desk.reviewCount).") }
    canvas.text("Review due: \(review.date.longForm).")
    for line in RiskLine.all(desk) {
      canvas.text("\(line.isRaised ? "Attention: " : "")\(line.text).")
    }
    canvas.text(UsageLine(desk).sentence)
    addWork(to: &canvas)
    for series in desk.series { ScoreSentences(series).add(to: &canvas) }
    addLetter(to: &canvas)
    for question in [review.questions.count] where question > 0 {
      canvas.text("Open: \(counted(question, "question")).")
    }
    for promise in desk.facts.duePromises {
      canvas.text("You promised on \(promise.date.dayAndMonth): \(promise.text).")
    }
    for goal in desk.client.goals { canvas.text("Goal: \(goal).") }
    return canvas
  }

  private func addWork(to canvas: inout Canvas) {
    if review.work.isEmpty { canvas.text("No work in the programme since then.") }
    for work in review.work {
      canvas.text("Module: \(desk.moduleTitle(work.module)), \(work.progress) per cent done.")
      for entry in work.entries {
        canvas.text(
          "\(desk.toolTitle(entry.tool)), \(entry.date.dayAndMonth): \"\(entry.text)\"")
      }
    }
  }

  private func addLetter(to canvas: inout Canvas) {
    let letters = desk.facts.lettersSinceSupporter
    if letters.isEmpty { canvas.text(LetterLine.silence(desk)) }
    for letter in letters {
      let who = letter.from == .client ? "\(desk.client.name) writes" : "Call"
      canvas.text("\(who), \(letter.date.dayAndMonth): \"\(letter.text)\"")
    }
  }
}
