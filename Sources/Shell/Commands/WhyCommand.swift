import Marking
import Rubrics
import Terminal

extension Command {
  static let why = Command(
    "why", summary: "See why a criterion has its level",
    details: [
      "Shows the words that were seen, the facts of the review, the rule and its source, and what"
        + " the next level asks. Without a criterion: the one to work on.",
      "+ earned it, - lost it, = held it back. Gates go by their names, too: why risk-missed.",
    ],
    examples: ["why scores", "why next-step"],
    operands: [OperandSpec(.criterion)], places: [.prompt]
  ) { session, arguments in
    let named = try arguments.operands.first.map { try CriterionName.find($0) }
    let sheet = try session.attemptToExplain().sheet
    if sheet.outcome == .withheld {
      session.explainWithheld(sheet)
    } else if let id = named ?? FirstThings(sheet).priority?.criterion {
      try session.explain(id, in: sheet)
    } else {
      session.say("Every level is at its top. Name a criterion to see what was seen.")
    }
    return .done
  }
}

extension Session {
  fileprivate mutating func explain(_ id: String, in sheet: MarkSheet) throws {
    let book = try judge().book
    if let mark = sheet.mark(for: id), let criterion = book.criterion(id) {
      show(WhyScreen(mark: mark, criterion: criterion, look: look).canvas())
    } else if let gate = book.gates.first(where: { $0.id == id }) {
      let finding = sheet.gates.first { $0.gate == id }
      show(GateScreen(gate: gate, finding: finding, look: look).canvas())
    } else {
      say("The scheme of this mark does not have \(id).")
    }
    show(hints: ["again", "why CRITERION", "example", "client"])
  }

  fileprivate func explainWithheld(_ sheet: MarkSheet) {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    canvas.line(StyledText(" No mark was given.", .bold))
    for advisory in sheet.advisories {
      canvas.paragraph(
        StyledText(advisory.reason) + StyledText(" [\(advisory.id)]", .dim),
        first: Sign.gate.first(look), rest: Sign.rest(look))
      for piece in advisory.evidence { EvidenceLines(piece, look).add(to: &canvas) }
    }
    show(canvas)
  }
}
