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
    rule(&canvas)
    for advisory in sheet.advisories { add(advisory, to: &canvas) }
    for gate in sheet.gates { add(gate, to: &canvas) }
    if sheet.outcome != .withheld { addFirstThings(to: &canvas) }
    if let before { addChanges(since: before, to: &canvas) }
    if !sheet.criteria.isEmpty {
      rule(&canvas)
      let cells = sheet.criteria.map { LevelCell($0, before: before?.mark(for: $0.criterion)) }
      CriteriaTable(cells: cells).add(to: &canvas, look)
    }
    rule(&canvas)
    guard let aside = look.aside else { return canvas }
    return canvas.beside(MessageAside(message: attempt.message, width: aside).canvas(), look)
  }

  private func rule(_ canvas: inout Canvas) { if !look.isPlain { canvas.rule() } }

  private var headline: StyledText {
    let gates =
      sheet.gates.isEmpty ? "no gate" : counted(sheet.gates.count, "gate")
    let was = before.flatMap(\.total).map { "   was \(MarkWords.percent($0.percent))" } ?? ""
    guard let total = sheet.total else { return StyledText(" No mark", .bold) }
    return StyledText(" \(MarkWords.percent(total.percent))", .bold)
      + StyledText("  \(sheet.outcome.rawValue)", outcomeStyle) + StyledText(" · \(gates)\(was)")
  }

  private var time: String { attempt.seconds.map { "\(MarkWords.time($0)) " } ?? "" }

  private var outcomeStyle: Style {
    switch sheet.outcome {
    case .withheld, .referred: Style.bad.inBold
    case .competent: Style.good.inBold
    case .skilled: Style.good.inBold
    }
  }
}

// MARK: - What matters first

extension MarkScreen {
  private func add(_ advisory: Advisory, to canvas: inout Canvas) {
    canvas.paragraph(
      StyledText(advisory.reason, advisory.withholds ? .warn : .plain), first: " ! ", rest: "   ")
    for evidence in advisory.evidence.prefix(1) { add(quote: evidence, to: &canvas) }
  }

  private func add(_ gate: GateFinding, to canvas: inout Canvas) {
    canvas.paragraph(
      StyledText("\(gate.title): ", Style.bad.inBold) + StyledText(gate.reason),
      first: StyledText(" ! ", Style.bad.inBold), rest: "   ")
    for evidence in gate.evidence.prefix(2) { add(quote: evidence, to: &canvas) }
  }

  /// The words and, where one is involved, the fact of the review.
  private func add(quote evidence: Evidence, to canvas: inout Canvas) {
    if !evidence.quote.isEmpty {
      canvas.paragraph(quotation(evidence.quote), first: "     ", rest: "      ")
    }
    if !evidence.fact.isEmpty {
      canvas.paragraph(StyledText("In the review: \(evidence.fact)"), first: "     ", rest: "     ")
    }
  }

  private func addFirstThings(to canvas: inout Canvas) {
    let first = FirstThings(sheet)
    if let mark = first.strongest { addGood(mark, to: &canvas) }
    if let mark = first.priority {
      addChange(mark, to: &canvas)
      let question = book.criterion(mark.criterion)?.reflection ?? ""
      if !question.isEmpty {
        canvas.paragraph(StyledText(question), first: StyledText(" ? ", .bold), rest: "   ")
      }
    }
  }

  private func addGood(_ mark: CriterionMark, to canvas: inout Canvas) {
    let best = mark.evidence.filter { $0.verdict == .earned && !$0.quote.isEmpty }
      .max { $0.quote.utf8.count < $1.quote.utf8.count }
    canvas.paragraph(head(mark), first: StyledText(" + ", Style.good.inBold), rest: "   ")
    guard let best else { return }
    canvas.paragraph(quotation(best.quote), first: "     ", rest: "      ")
    if !best.reason.isEmpty { canvas.paragraph(StyledText(best.reason), first: "     ", rest: "     ") }
  }

  private func addChange(_ mark: CriterionMark, to canvas: inout Canvas) {
    canvas.paragraph(head(mark), first: StyledText(" > ", Style.warn.inBold), rest: "   ")
    let lost = mark.evidence.first { $0.verdict != .earned && !$0.quote.isEmpty }
    let earned = mark.evidence.first { $0.verdict == .earned && !$0.quote.isEmpty }
    if let shown = lost ?? earned {
      canvas.paragraph(quotation(shown.quote), first: "     ", rest: "      ")
      if shown.verdict != .earned, !shown.reason.isEmpty {
        canvas.paragraph(StyledText(shown.reason), first: "     ", rest: "     ")
      }
    } else {
      canvas.line("     Nothing of it was seen in your message.")
    }
    canvas.paragraph(StyledText(mark.coaching), first: "     ", rest: "     ")
  }

  private func head(_ mark: CriterionMark) -> StyledText {
    let level = mark.level ?? 0
    return StyledText("\(mark.title)  ", .bold)
      + StyledText("\(level) of \(mark.top), \(MarkWords.name(ofLevel: level))")
  }

  private func quotation(_ words: String) -> StyledText { StyledText("\"\(flat(words))\"", .accent) }
}

// MARK: - What changed

extension MarkScreen {
  private func addChanges(since old: MarkSheet, to canvas: inout Canvas) {
    rule(&canvas)
    let changes = SheetChanges(from: old, to: sheet)
    guard !changes.lines.isEmpty else {
      return canvas.line(" No level has changed.")
    }
    for line in changes.lines { canvas.paragraph(line, first: " ", rest: "   ") }
  }
}

/// What became of gates and levels from one mark to the next.
struct SheetChanges {
  let lines: [StyledText]

  init(from old: MarkSheet, to new: MarkSheet) {
    var lines: [StyledText] = []
    let (oldGates, newGates) = (Set(old.gates.map(\.gate)), Set(new.gates.map(\.gate)))
    for gate in old.gates where !newGates.contains(gate.gate) {
      lines.append(StyledText("+ No longer: \(gate.title)", .good))
    }
    for gate in new.gates where !oldGates.contains(gate.gate) {
      lines.append(StyledText("- New: \(gate.title)", .bad))
    }
    for mark in new.criteria {
      guard let before = old.mark(for: mark.criterion)?.level, let now = mark.level, now != before
      else { continue }
      let sign = now > before ? "+" : "-"
      lines.append(
        StyledText("\(sign) \(mark.title): \(before) → \(now)", now > before ? .good : .warn))
    }
    self.lines = lines
  }
}

/// Words of a message on one line; line breaks become a sign.
func flat(_ words: String) -> String {
  words.split(whereSeparator: \.isNewline).joined(separator: " / ")
}

/// The message beside its mark.
struct MessageAside {
  let message: String
  let width: Int

  func canvas() -> Canvas {
    var canvas = Canvas(width: width)
    canvas.line(StyledText("Your message", .bold))
    canvas.text(message)
    return canvas
  }
}
