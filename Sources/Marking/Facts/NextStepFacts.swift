import Casebook
import Prose

/// Words of the step that the review would have the client take, as far as they are rare.
///
/// `next.word` is each such word that stands in the message; `next.number` each number of the step.
enum NextStepFacts: FactKind {
  static let labels = ["next.word", "next.number"]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    for (index, token) in message.text.tokens.enumerated() {
      let isNumber = token.number != nil
      guard (isNumber ? brief.nextStep.numbers : brief.nextStep.stems).contains(token.comparable)
      else { continue }
      ledger.add(
        message.observation(
          isNumber ? "next.number" : "next.word", index..<(index + 1), key: token.comparable,
          fact: "the step for this week: \(brief.review.next.text)"))
    }
  }
}
