import Casebook
import Prose

/// Which of the client's questions the message takes up, and which it answers.
///
/// `question.touched` is each question of which a cue, or most of its own words, stands in the
/// message; `question.met` each with two cues or more; `question.answered` each with a statement of
/// the supporter's on it that has the form of an answer, or stands next to one. `question.open` and
/// `question.unanswered` count the questions that are left; `question.all-touched` and
/// `question.all-answered` are 1 where none is, and `question.share` is how many in ten
/// of the questions and of the points on responding are taken up. A sentence that blames takes nothing up.
enum QuestionFacts: FactKind {
  static let labels = [
    "question.touched", "question.met", "question.open", "question.asked", "question.answered",
    "question.unanswered", "question.all-touched", "question.all-answered",
    "question.share",
  ]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    let blamed = Set(ledger.observations("blame").compactMap(\.sentence))
    let touches = touches(in: message.text, brief.questions).filter {
      !blamed.contains(message.text.tokens[$0.tokens.lowerBound].sentence)
    }
    let forms = Set(ledger.observations("answer-form").compactMap(\.sentence))
    var cues: [Int: Set<String>] = [:]
    for touch in touches { cues[touch.question, default: []].insert(touch.cue) }
    var answered: Set<Int> = []
    for touch in touches {
      let question = brief.questions.questions[touch.question]
      func note(_ label: String) {
        ledger.add(
          message.observation(
            label, touch.tokens, key: question.id, fact: "the client asked: \(question.text)"))
      }
      note("question.touched")
      if cues[touch.question, default: []].count > 1 { note("question.met") }
      let sentence = message.text.tokens[touch.tokens.lowerBound].sentence
      if (sentence - 1...sentence + 1).contains(where: forms.contains) {
        note("question.answered")
        answered.insert(touch.question)
      }
    }
    setFigures(touched: cues.count, answered: answered.count, brief, &ledger)
  }

  private static func setFigures(
    touched: Int, answered: Int, _ brief: ReviewBrief, _ ledger: inout Ledger
  ) {
    let asked = brief.questions.questions.count
    ledger.set("question.asked", asked)
    ledger.set("question.open", asked - touched)
    ledger.set("question.unanswered", asked - answered)
    ledger.set("question.all-touched", asked > 0 && touched == asked ? 1 : 0)
    ledger.set("question.all-answered", asked > 0 && answered == asked ? 1 : 0)
    let calls = brief.points.points.count { $0.criterion == "guidance.responds" && $0.need != .may }
    let met = min(calls, ledger.count("point.guidance.responds"))
    ledger.set("question.share", asked + calls > 0 ? 10 * (touched + met) / (asked + calls) : 0)
  }

  /// Where the message comes to speak of a question: by a cue, or by saying it over.
  private static func touches(
    in text: Text, _ questions: QuestionCues
  ) -> [(question: Int, cue: String, tokens: Range<Int>)] {
    var touches = questions.matches(in: text)
    for sentence in text.sentences {
      let stems = Set(text.tokens[sentence.tokens].map(\.comparable))
      touches += questions.restated(by: stems).map { ($0, "restated", sentence.tokens) }
    }
    return touches.filter { isTakenUp(text.tokens[$0.tokens.lowerBound].sentence, in: text) }
  }

  /// A question of the supporter's own says nothing, unless a statement follows in its paragraph.
  private static func isTakenUp(_ index: Int, in text: Text) -> Bool {
    let sentence = text.sentences[index]
    guard sentence.ending == .question else { return true }
    guard index + 1 < text.sentences.count else { return false }
    let next = text.sentences[index + 1]
    return next.ending != .question && next.paragraph == sentence.paragraph
  }
}
