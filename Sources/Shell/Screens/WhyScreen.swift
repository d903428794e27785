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
    canvas.separate(look)
    addEvidence(to: &canvas)
    addMissing(to: &canvas)
    addAnchors(to: &canvas)
    canvas.separate(look)
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
    for piece in mark.evidence { EvidenceLines(piece, look).add(to: &canvas) }
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
        StyledText(anchor, isHere ? .bold : .dim), first: head(ofLevel: level, isHere),
        rest: look.isPlain ? "" : "      ")
    }
  }

  private func head(ofLevel level: Int, _ isHere: Bool) -> StyledText {
    if look.isPlain { return StyledText(isHere ? "Your level, \(level): " : "Level \(level): ") }
    return StyledText(" \(isHere ? ">" : " ") \(level)  ")
  }

  private func add(_ title: String, _ text: String, to canvas: inout Canvas) {
    canvas.paragraph(
      StyledText(text), first: StyledText(" \(padded(title, to: 6))", .dim), rest: "       ")
  }
}

/// One piece of evidence: its sign, the words, the reason, the fact and the rule.
struct EvidenceLines {
  private let piece: Evidence
  private let look: Look

  init(_ piece: Evidence, _ look: Look) {
    self.piece = piece
    self.look = look
  }

  func add(to canvas: inout Canvas) {
    let quotation =
      piece.quote.isEmpty
      ? StyledText() : StyledText("\"\(flat(piece.quote))\"", .accent) + StyledText(" ")
    canvas.paragraph(
      quotation + StyledText(piece.reason) + StyledText(" [\(piece.rule)]", .dim),
      first: sign.first(look), rest: Sign.rest(look))
    if !piece.fact.isEmpty {
      let indent = Sign.below(look)
      canvas.paragraph(
        StyledText("In the review: \(piece.fact)"), first: indent, rest: indent)
    }
  }

  private var sign: Sign {
    switch piece.verdict {
    case .earned: .earned
    case .lost: .lost
    case .held: .held
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
    canvas.separate(look)
    if let finding {
      canvas.paragraph(
        StyledText(finding.reason), first: Sign.gate.first(look), rest: Sign.rest(look))
      for piece in finding.evidence { EvidenceLines(piece, look).add(to: &canvas) }
    }
    let criteria = gate.criteria.map(CriterionName.short).joined(separator: ", ")
    canvas.paragraph(StyledText("To work on: \(criteria)"), first: " ", rest: " ")
    canvas.paragraph(StyledText("From \(gate.source)", .dim), first: " ", rest: " ")
    return canvas
  }
}
