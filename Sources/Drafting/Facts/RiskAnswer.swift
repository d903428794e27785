import Casebook

/// The answers to the question about thoughts of death or self-harm, of the one measure that has it.
struct RiskAnswer: Sendable {
  /// The name of the measure.
  let measure: String
  /// 0 to 3 for PHQ-9.
  let latest: Int
  /// The answer of the time before; nil where there is none.
  let previous: Int?

  /// Nil where no questionnaire with answers has such a question.
  init?(_ brief: DraftBrief) {
    let answers = brief.review.questionnaires.compactMap { questionnaire -> (String, Int)? in
      guard let measure = brief.measures[questionnaire.measure], let item = measure.riskItem,
        let items = questionnaire.items, items.indices.contains(item - 1)
      else { return nil }
      return (measure.name, items[item - 1])
    }
    guard let last = answers.last else { return nil }
    measure = last.0
    latest = last.1
    previous = answers.dropLast().last?.1
  }

  /// The answer as PHQ-9 words it; the bare number for a value that it does not have.
  static func words(_ answer: Int) -> String {
    // PHQ-9 is free to use.
    let words = ["not at all", "several days", "more than half the days", "nearly every day"]
    return words.indices.contains(answer) ? words[answer] : "\(answer)"
  }
}
