import Casebook

/// Which of the client's questions the message takes up.
///
/// `question.touched` is each question of which a cue stands in the message outside a question of
/// the supporter's own; `question.met` each with two cues or more; `question.open` how many have none.
enum QuestionFacts: FactKind {
  static let labels = ["question.touched", "question.met", "question.open", "question.asked"]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    var cues: [Int: Set<String>] = [:]
    let matches = brief.questions.matches(in: message.text)
    for match in matches { cues[match.question, default: []].insert(match.cue) }
    for match in matches {
      let question = brief.questions.questions[match.question]
      let fact = "the client asked: \(question.text)"
      ledger.add(
        message.observation("question.touched", match.tokens, key: question.id, fact: fact))
      if cues[match.question, default: []].count > 1 {
        ledger.add(message.observation("question.met", match.tokens, key: question.id, fact: fact))
      }
    }
    let asked = brief.questions.questions.count
    ledger.set("question.asked", asked)
    ledger.set("question.open", asked - cues.count)
  }
}
