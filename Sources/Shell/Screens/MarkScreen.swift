import Casebook
import Marking
import Rubrics
import Terminal

/// The mark of a message: gates first, one thing done well, one to change, one question, the table.
struct MarkScreen {
  let attempt: Attempt
  /// The mark of the message that this one revises.
  var before: MarkSheet?
  let book: RubricBook
  let look: Look

  private var sheet: MarkSheet { attempt.sheet }

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    canvas.line(headline, right: StyledText(time))
    canvas.separate(look)
    for advisory in sheet.advisories { add(advisory, to: &canvas) }
    for gate in sheet.gates { add(gate, to: &canvas) }
    addFirstThings(to: &canvas)
    if let before { addChanges(since: before, to: &canvas) }
    if !sheet.criteria.isEmpty {
      canvas.separate(look)
      let cells = sheet.criteria.map { LevelCell($0, before: before?.mark(for: $0.criterion)) }
      CriteriaTable(cells: cells).add(to: &canvas, look)
    }
    canvas.separate(look)
    guard let aside = look.aside else { return canvas }
    return canvas.beside(MessageAside(message: attempt.message, width: aside).canvas(), look)
  }

  private var headline: StyledText {
    let gates = sheet.gates.isEmpty ? "no gate" : counted(sheet.gates.count, "gate")
    let was = before.flatMap(\.total).map { "   was \(MarkWords.percent($0.percent))" } ?? ""
    guard let total = sheet.total else { return StyledText(" No mark", .bold) }
    let isPassed = [.competent, .skilled].contains(sheet.outcome)
    return StyledText(" \(MarkWords.percent(total.percent))", .bold)
      + StyledText("  \(sheet.outcome.rawValue)", (isPassed ? Style.good : Style.bad).inBold)
      + StyledText(" · \(gates)\(was)")
  }

  private var time: String { attempt.seconds.map { "\(MarkWords.time($0)) " } ?? "" }
}

// MARK: - What matters first

extension MarkScreen {
  private func add(_ advisory: Advisory, to canvas: inout Canvas) {
    add(.gate, StyledText(advisory.reason, advisory.withholds ? .warn : .plain), to: &canvas)
    for piece in advisory.evidence.prefix(1) { add(piece, to: &canvas) }
  }

  private func add(_ gate: GateFinding, to canvas: inout Canvas) {
    add(
      .gate, StyledText("\(gate.title): ", Style.bad.inBold) + StyledText(gate.reason),
      to: &canvas)
    for piece in gate.evidence.prefix(2) { add(piece, to: &canvas) }
  }

  private func addFirstThings(to canvas: inout Canvas) {
    let first = FirstThings(sheet)
    if let mark = first.strongest { addGood(mark, to: &canvas) }
    guard let mark = first.priority else { return }
    addChange(mark, to: &canvas)
    let question = book.criterion(mark.criterion)?.reflection ?? ""
    if !question.isEmpty { add(.think, StyledText(question), to: &canvas) }
  }

  private func addGood(_ mark: CriterionMark, to canvas: inout Canvas) {
    add(.good, head(mark), to: &canvas)
    let best = mark.evidence.filter { $0.verdict == .earned && !$0.quote.isEmpty }
      .max { $0.quote.utf8.count < $1.quote.utf8.count }
    guard let best else { return }
    addQuotation(best, to: &canvas)
    addBelow(best.reason, to: &canvas)
  }

  private func addChange(_ mark: CriterionMark, to canvas: inout Canvas) {
    add(.change, head(mark), to: &canvas)
    let quoted = mark.evidence.filter { !$0.quote.isEmpty }
    if let piece = quoted.first(where: { $0.verdict != .earned }) {
      addQuotation(piece, to: &canvas)
      addBelow(piece.reason, to: &canvas)
    } else if let piece = quoted.max(by: { $0.quote.utf8.count < $1.quote.utf8.count }) {
      addQuotation(piece, to: &canvas)
    } else {
      addBelow("Nothing of it was seen in your message.", to: &canvas)
    }
    addBelow(mark.coaching, to: &canvas)
  }

  private func head(_ mark: CriterionMark) -> StyledText {
    let level = mark.level ?? 0
    return StyledText(mark.title, .bold)
      + StyledText(" · \(level) of \(mark.top), \(MarkWords.name(ofLevel: level))")
  }
}

// MARK: - Lines

extension MarkScreen {
  private func add(_ sign: Sign, _ text: StyledText, to canvas: inout Canvas) {
    canvas.paragraph(text, first: sign.first(look), rest: Sign.rest(look))
  }

  private func addBelow(_ text: String, to canvas: inout Canvas) {
    let indent = Sign.below(look)
    canvas.paragraph(StyledText(text), first: indent, rest: indent)
  }

  private func addQuotation(_ piece: Evidence, to canvas: inout Canvas) {
    guard let passage = Passage(piece, in: attempt.message) else { return }
    let indent = Sign.below(look)
    canvas.paragraph(
      passage.styled, first: indent, rest: look.isPlain ? indent : indent + StyledText(" "))
  }

  /// The words and, where one is involved, the fact of the review.
  private func add(_ piece: Evidence, to canvas: inout Canvas) {
    addQuotation(piece, to: &canvas)
    if !piece.fact.isEmpty { addBelow("In the review: \(piece.fact)", to: &canvas) }
  }

  private func addChanges(since old: MarkSheet, to canvas: inout Canvas) {
    canvas.separate(look)
    let lines = SheetChanges(from: old, to: sheet).lines
    if lines.isEmpty { canvas.line(" No level has changed.") }
    for line in lines { canvas.paragraph(line, first: " ", rest: "        ") }
  }
}

extension Canvas {
  /// Adds a rule, or nothing where only words are wanted.
  mutating func separate(_ look: Look) { if !look.isPlain { rule() } }
}

/// The message beside its mark.
private struct MessageAside {
  let message: String
  let width: Int

  func canvas() -> Canvas {
    var canvas = Canvas(width: width)
    canvas.line(StyledText("Your message", .bold))
    canvas.text(message)
    return canvas
  }
}
