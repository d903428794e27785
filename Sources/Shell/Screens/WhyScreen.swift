import Casebook
import Marking
import Rubrics
import Terminal

/// Why a criterion has its level: what was seen, what held it back, what the next level asks.
struct WhyScreen {
  let mark: CriterionMark
  let criterion: Criterion
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    canvas.paragraph(headline, first: " ", rest: " ")
    canvas.paragraph(StyledText(criterion.question), first: " ", rest: " ")
    if !look.isPlain { canvas.rule() }
    addEvidence(to: &canvas)
    addMissing(to: &canvas)
    addAnchors(to: &canvas)
    if !look.isPlain { canvas.rule() }
    if !mark.coaching.isEmpty { add("Next", mark.coaching, to: &canvas) }
    add("Think", criterion.reflection, to: &canvas)
    add("From", criterion.source, to: &canvas)
    return canvas
  }

  private var headline: StyledText {
    guard let level = mark.level else {
      return StyledText(mark.title, .bold) + StyledText(" · not called for in this review")
    }
    return StyledText(mark.title, .bold)
      + StyledText(" · \(level) of \(mark.top), \(MarkWords.name(ofLevel: level)) · \(weight)")
  }

  private var weight: String {
    guard mark.counts else { return "optional: counts from level 2" }
    return "weighs \(mark.weight)"
  }

  private func addEvidence(to canvas: inout Canvas) {
    guard mark.level != nil else {
      return canvas.line(" Nothing in this review asks for it, so it has no level.")
    }
    if mark.evidence.isEmpty { canvas.line(" Nothing of it was seen in your message.") }
    for piece in mark.evidence { EvidenceLines(piece).add(to: &canvas) }
  }

  private func addMissing(to canvas: inout Canvas) {
    guard !mark.missing.isEmpty, let level = mark.level else { return }
    canvas.line()
    canvas.line(StyledText(" For level \(min(level + 1, mark.top)):", .bold))
    for line in mark.missing { canvas.paragraph(StyledText(line), first: "   ", rest: "   ") }
  }

  private func addAnchors(to canvas: inout Canvas) {
    canvas.line()
    for (level, anchor) in criterion.anchors.enumerated() where level <= mark.top {
      let isHere = level == mark.level
      canvas.paragraph(
        StyledText(anchor, isHere ? .bold : .dim),
        first: StyledText(" \(isHere ? ">" : " ") \(level)  "), rest: "      ")
    }
  }

  private func add(_ title: String, _ text: String, to canvas: inout Canvas) {
    canvas.paragraph(
      StyledText(text), first: StyledText(" \(padded(title, to: 6))", .dim), rest: "       ")
  }
}

/// One piece of evidence: its sign, the words, the reason, the fact and the rule.
struct EvidenceLines {
  private let piece: Evidence

  init(_ piece: Evidence) { self.piece = piece }

  func add(to canvas: inout Canvas) {
    let head =
      piece.quote.isEmpty
      ? StyledText(piece.reason)
      : StyledText("\"\(flat(piece.quote))\"", .accent) + StyledText("  \(piece.reason)")
    canvas.paragraph(
      head + StyledText("  [\(piece.rule)]", .dim), first: StyledText(" \(sign) ", style),
      rest: "   ")
    if !piece.fact.isEmpty {
      canvas.paragraph(StyledText("in the review: \(piece.fact)"), first: "     ", rest: "     ")
    }
  }

  private var sign: String {
    switch piece.verdict {
    case .earned: "+"
    case .lost: "-"
    case .held: "="
    }
  }

  private var style: Style {
    switch piece.verdict {
    case .earned: Style.good.inBold
    case .lost: Style.bad.inBold
    case .held: Style.warn.inBold
    }
  }
}

/// Why a gate is met, or what it would take.
struct GateScreen {
  let gate: Gate
  let finding: GateFinding?
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    let state = finding == nil ? "not met by your message" : "met: the message is referred"
    canvas.paragraph(
      StyledText(gate.title, .bold) + StyledText(" · \(state)"), first: " ", rest: " ")
    canvas.paragraph(StyledText(gate.about), first: " ", rest: " ")
    if !look.isPlain { canvas.rule() }
    if let finding {
      canvas.paragraph(StyledText(finding.reason), first: " ! ", rest: "   ")
      for piece in finding.evidence { EvidenceLines(piece).add(to: &canvas) }
    }
    let criteria = gate.criteria.map(CriterionName.short).joined(separator: ", ")
    canvas.paragraph(StyledText("To work on: \(criteria)"), first: " ", rest: " ")
    canvas.paragraph(StyledText("From \(gate.source)", .dim), first: " ", rest: " ")
    return canvas
  }
}
