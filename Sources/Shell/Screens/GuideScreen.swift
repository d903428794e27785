import Casebook
import Marking
import Terminal

/// An example message of a review with what it is marked.
struct ExemplarMark {
  let exemplar: Review.Exemplar
  let sheet: MarkSheet
}

/// What a marker looks for in a review: points with their cues, questions, the next step, sections
/// to point back to, risk, mistakes, and the examples with their marks.
struct GuideScreen {
  let desk: Desk
  let marks: [ExemplarMark]
  let look: Look

  private var review: Review { desk.review }

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    canvas.line(StyledText(" What a marker looks for, \(review.id)", .bold))
    for point in review.points { add(point, to: &canvas) }
    for question in review.questions {
      add("Answers: \(question.text)", under: "question", to: &canvas)
      add(cues: question.cues, to: &canvas)
    }
    addSteps(to: &canvas)
    addRisk(to: &canvas)
    for mistake in review.avoid {
      let gate = mistake.gate.map { " (\($0))" } ?? ""
      add("\(mistake.text)\(gate)", under: "avoid", to: &canvas)
    }
    canvas.separate(look)
    for mark in marks { add(mark, to: &canvas) }
    if marks.isEmpty { canvas.line(" No example messages yet.") }
    canvas.separate(look)
    return canvas
  }

  private func add(_ point: Review.Point, to canvas: inout Canvas) {
    let criterion = CriterionName.short(point.criterion)
    add("\(point.need.rawValue): \(point.text)", under: criterion, to: &canvas)
    add(cues: point.cues, to: &canvas)
    if let say = point.say { add("\"\(say)\"", under: "", to: &canvas) }
  }

  private func addSteps(to canvas: inout Canvas) {
    let tools = review.next.tools.map(desk.toolTitle).joined(separator: ", ")
    let place = desk.moduleTitle(review.next.module) + (tools.isEmpty ? "" : ", \(tools)")
    add("\(review.next.text) (\(place))", under: "next", to: &canvas)
    for reference in review.referBack {
      let module = desk.programme.value.modules.first { $0.id == reference.module }
      let section =
        module?.sections.first { $0.id == reference.section }?.title ?? reference.section
      let place = "\(section), in \(module?.title ?? reference.module)"
      add("\(place): \(reference.why)", under: "point back", to: &canvas)
    }
  }

  private func addRisk(to canvas: inout Canvas) {
    let risk = review.risk
    guard risk.level != .none else { return add("none", under: "risk", to: &canvas) }
    add("\(risk.level.rawValue): \(risk.cues.joined(separator: "; "))", under: "risk", to: &canvas)
    for step in risk.expected { add(step, under: "", to: &canvas) }
  }

  private func add(_ mark: ExemplarMark, to canvas: inout Canvas) {
    let result = SeenWords.result(mark.sheet)
    canvas.line(
      StyledText(" A \(mark.exemplar.level.rawValue) message: ", .bold) + StyledText(result))
    canvas.text(mark.exemplar.text, first: "   ", rest: "   ")
    if !mark.exemplar.loses.isEmpty {
      let claims = mark.exemplar.loses.map { criterion in
        let level = mark.sheet.mark(for: criterion)?.level.map { " \($0)" } ?? ""
        return CriterionName.short(criterion) + level
      }
      add(claims.joined(separator: ", "), under: "loses", to: &canvas)
    }
    canvas.line()
  }

  private func add(cues: [String], to canvas: inout Canvas) {
    guard !cues.isEmpty else { return }
    canvas.text("cues: \(cues.joined(separator: ", "))", .dim, first: indent, rest: indent)
  }

  private func add(_ text: String, under title: String, to canvas: inout Canvas) {
    canvas.text(text, first: " \(padded(title, to: indent.count - 1))", rest: indent)
  }

  private var indent: String { String(repeating: " ", count: 16) }
}
