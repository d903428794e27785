import Casebook
import DataFile
import Prose
import Rubrics

/// A review prepared for marking: its words, numbers, terms, scores and dates, ready to be compared.
///
/// Preparing takes a few milliseconds; one brief serves any number of messages.
package struct ReviewBrief: Sendable {
  let review: Review
  let client: Case.Client
  let applicability: [String: Applicability]
  let clientNames: Set<String>
  let terms: CaseTerms
  let material: ClientMaterial
  let points: PointCues
  let questions: QuestionCues
  let scores: [ScoreLine]
  let numbers: CaseNumbers
  let copied: CopiedRuns
  let scoreWords: ScoreWords
  let answerWords: AnswerWords
  /// The latest answer to the risk item, 0 to 3; nil where no questionnaire has one.
  let riskAnswer: Int?
  /// Words that open a message, from the lexicon.
  let greetings: Set<String>

  /// Prepares a review of a case.
  ///
  /// - Parameter proving: true where the case's own exemplars are marked to prove them; elsewhere a
  ///   message copied from an exemplar is seen as copied.
  package init(
    _ review: Review, of item: Case, in programme: Programme, measures: [Measure],
    lexicon: Lexicon, proving: Bool = false
  ) {
    self.review = review
    client = item.client
    let facts = ReviewFacts(review)
    applicability = Dictionary(
      uniqueKeysWithValues: Names.criteria.map { ($0, facts.applicability(of: $0)) })
    let read = { (text: String) in Text(text, reading: lexicon.orthography) }
    clientNames = Set(read(item.client.name).tokens.map(\.word))
    terms = CaseTerms(item, review, programme, measures, reading: lexicon.orthography)
    material = ClientMaterial(item, review, programme, lexicon: lexicon)
    points = PointCues(review.points, reading: lexicon.orthography)
    questions = QuestionCues(review.questions, reading: lexicon.orthography)
    scores = ScoreLine.all(of: review, measures: measures)
    numbers = CaseNumbers(item, review, lexicon: lexicon)
    copied = CopiedRuns(item, withExemplars: !proving, reading: lexicon.orthography)
    scoreWords = ScoreWords(lexicon)
    answerWords = AnswerWords(lexicon)
    riskAnswer = AnswerWords.riskAnswer(of: review, measures: measures)
    greetings = Set(
      (lexicon.classes["greeting"] ?? []).flatMap { read($0.source).tokens.map(\.word) })
  }
}
