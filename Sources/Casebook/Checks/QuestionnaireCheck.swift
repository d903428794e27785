import DataFile

/// That questionnaires fit their measures.
extension ContentCheck {
  mutating func questionnaires(of review: Node, measures: Shelf<Measure>) {
    for questionnaire in review["questionnaires"]?.elements ?? [] {
      let measure = resolve(questionnaire["measure"], in: measures, what: "measure")
      oneOfItemsAndTotal(questionnaire)
      if let measure {
        items(questionnaire["items"], of: measure)
        total(questionnaire["total"], of: measure)
      }
    }
  }

  private mutating func oneOfItemsAndTotal(_ questionnaire: Node) {
    switch (questionnaire["items"], questionnaire["total"]) {
    case (.some, .some(let total)):
      faults.add(
        "both the items and a total", at: total.span,
        advice: "Remove the total: it is computed from the items.")
    case (nil, nil):
      faults.add(
        "neither items nor a total", at: questionnaire.span,
        advice: "Give \"items\", or \"total\" where the items are not shipped.")
    default: break
    }
  }

  private mutating func items(_ list: Node?, of measure: Measure) {
    guard let list, case .array(let answers) = list.value else { return }
    let count = measure.items.count
    if answers.count != count {
      faults.add(
        "\(measure.name) has \(count) items, and \(answers.count) are given", at: list.span,
        advice: "Give every answer in its order, or the total instead.")
    }
    let values = measure.items.values
    for (index, answer) in answers.enumerated() {
      guard let value = answer.integer, !values.contains(value) else { continue }
      faults.add(
        "item \(index + 1) is \(value), and items of \(measure.name) go from"
          + " \(values.lowerBound) to \(values.upperBound)",
        at: answer.span, advice: "Check this answer, and that all stand in their order.")
    }
  }

  private mutating func total(_ node: Node?, of measure: Measure) {
    guard let node, let total = node.number else { return }
    if !measure.range.contains(total) {
      faults.add(
        "a total of \(scoreText(total)), and \(measure.name) goes from"
          + " \(scoreText(measure.range.lowerBound)) to \(scoreText(measure.range.upperBound))",
        at: node.span, advice: "Check the total.")
    } else if !measure.scoredAsMean, node.integer == nil {
      faults.add(
        "a total of \(scoreText(total)), and \(measure.name) is a sum of whole numbers",
        at: node.span, advice: "Check the total.")
    }
  }
}
