import DataFile

/// That the level of risk fits the cues and the answers.
extension ContentCheck {
  mutating func risk(of review: Node, measures: Shelf<Measure>) {
    guard let risk = review["risk"], let node = risk["level"],
      let level = node.text.flatMap(Review.Risk.Level.init(rawValue:))
    else { return }
    for key in ["cues", "expected"] {
      guard let list = risk[key], case .array(let texts) = list.value else { continue }
      if level == .none, !texts.isEmpty {
        faults.add(
          "the risk level is none, and \(quoted(key)) is not empty", at: list.span,
          advice: "Set the level to watch or act, or empty the list.")
      }
      if level != .none, texts.isEmpty {
        faults.add(
          "the risk level is \(level), and \(quoted(key)) is empty", at: list.span,
          advice: key == "cues"
            ? "Say what points to risk, or set the level to none."
            : "Say what a sound message does about it, or set the level to none.")
      }
    }
    if level == .none { riskItems(of: review, level: node, measures: measures) }
  }

  /// That no latest answer to a risk item is above zero where the level says that there is no risk.
  private mutating func riskItems(of review: Node, level: Node, measures: Shelf<Measure>) {
    let questionnaires = review["questionnaires"]?.elements ?? []
    for measure in measures.values {
      guard let item = measure.riskItem,
        let last = questionnaires.last(where: { $0["measure"]?.text == measure.id }),
        let answers = last["items"]?.elements, answers.indices.contains(item - 1),
        let answer = answers[item - 1].integer, answer >= 1
      else { continue }
      let line = faults.place(of: last.span.lowerBound).line
      faults.add(
        "the risk level is none, and item \(item) of the last \(measure.name) is \(answer)"
          + " (line \(line))",
        at: level.span, advice: "Set the level to watch or act, with its cues and what is expected."
      )
    }
  }
}
