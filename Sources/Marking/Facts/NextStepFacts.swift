import Casebook
import Prose

/// Words of the step that the review would have the client take, as far as they are rare.
///
/// `next.word` is each such word that stands in the message, `next.number` each number of the step.
/// `step.shaped` is each sentence with two of them, or of the tools, cues and words of the step,
/// that does not tell of the past: a step needs no verb ("Sunday, seven, one recording").
enum NextStepFacts: FactKind {
  static let labels = ["next.word", "next.number", "step.shaped"]
  private static let signs = ["cue.guidance.next-step", "case.tool-next", "case.refer-back"]

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
    findShapes(in: message, &ledger)
  }

  private static func findShapes(in message: Message, _ ledger: inout Ledger) {
    let past = Set(ledger.observations("past-told").compactMap(\.sentence))
    var keys: [Int: Set<ObservationKey>] = [:]
    for label in labels.prefix(2) + signs {
      for observation in ledger.observations(label) {
        guard let sentence = observation.sentence, !past.contains(sentence) else { continue }
        keys[sentence, default: []].insert(observation.key)
      }
    }
    for (sentence, found) in keys.sorted(by: { $0.key < $1.key }) where found.count > 1 {
      let tokens = message.text.sentences[sentence].tokens
      ledger.add(message.observation("step.shaped", tokens, key: sentence))
    }
  }
}
