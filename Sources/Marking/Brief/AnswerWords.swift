import Casebook
import Prose
import Rubrics

/// The words in which messages give the answer to a questionnaire item: "several days" is 1.
struct AnswerWords: Sendable {
  private let phrases: PhraseSet
  private let answers: [Int]

  init(_ lexicon: Lexicon) {
    var patterns: [Phrase] = []
    var answers: [Int] = []
    for answer in 0...3 {
      let members = lexicon.classes["item-\(answer)"] ?? []
      patterns += members
      answers += members.map { _ in answer }
    }
    phrases = PhraseSet(patterns)
    self.answers = answers
  }

  /// Where answers stand in a text.
  func matches(in text: Text) -> [(answer: Int, tokens: Range<Int>)] {
    phrases.matches(in: text).map { (answers[$0.pattern], $0.tokens) }
  }

  /// The latest answer to the risk item of any measure of a review; nil where there is none.
  static func riskAnswer(of review: Review, measures: [Measure]) -> Int? {
    for questionnaire in review.questionnaires.reversed() {
      guard let measure = measures.first(where: { $0.id == questionnaire.measure }),
        let item = measure.riskItem, let items = questionnaire.items,
        items.indices.contains(item - 1)
      else { continue }
      return items[item - 1]
    }
    return nil
  }
}
