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
  let rareWords: RareWords
  let points: PointCues
  let questions: QuestionCues
  let nextStep: StepWords
  let scores: [ScoreLine]
  let numbers: CaseNumbers
  let copied: CopiedRuns
  let scoreWords: ScoreWords
  let scoreNames: ScoreNames
  let answerWords: AnswerWords
  let tense: TenseWords
  let entryFacts: EntryFacts
  let privateSubject: PrivateSubject
  let avoidWords: AvoidWords
  let riskWords: RiskWords
  /// Words after a greeting that are nobody's name, from the lexicon.
  let namelessWords: Set<String>
  /// The latest answer to the risk item, 0 to 3; nil where no questionnaire has one.
  let riskAnswer: Int?
  /// What the review itself says, the same for every message.
  let figures: [(label: String, value: Int)]
  /// Words that anybody could have written, from the lexicon.
  let commonWords: Set<String>
  /// Words that open a message, from the lexicon.
  let greetings: Set<String>
  /// Words that point at something of the client's: "your", "her".
  let pointers: Set<String>

  /// Prepares a review of a case.
  ///
  /// `proving` is true where the case's own exemplars are marked to prove them; elsewhere a
  /// message copied from an exemplar is seen as copied.
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
    terms = CaseTerms(item, review, programme, measures, lexicon: lexicon)
    material = ClientMaterial(item, review, programme, lexicon: lexicon)
    rareWords = RareWords(item, review, lexicon: lexicon)
    points = PointCues(review.points, reading: lexicon.orthography)
    questions = QuestionCues(review.questions, reading: lexicon.orthography)
    scores = ScoreLine.all(of: review, in: item, measures: measures)
    nextStep = StepWords(review.next.text, lexicon: lexicon)
    numbers = CaseNumbers(item, review, lexicon: lexicon)
    copied = CopiedRuns(item, withExemplars: !proving, reading: lexicon.orthography)
    scoreWords = ScoreWords(lexicon)
    scoreNames = ScoreNames(
      measures.filter { measure in review.questionnaires.contains { $0.measure == measure.id } },
      lexicon: lexicon)
    answerWords = AnswerWords(lexicon)
    tense = TenseWords(lexicon)
    entryFacts = EntryFacts(item, review, lexicon: lexicon)
    pointers = Set((lexicon.classes["owner-word"] ?? []).map(\.source))
    privateSubject = PrivateSubject(item, review, lexicon: lexicon)
    avoidWords = AvoidWords(review, lexicon: lexicon)
    riskWords = RiskWords(review, lexicon: lexicon)
    riskAnswer = AnswerWords.riskAnswer(of: review, measures: measures)
    let words = { (name: String) in
      Set((lexicon.classes[name] ?? []).flatMap { read($0.source).tokens.map(\.word) })
    }
    commonWords = lexicon.common
    figures = ReviewFigures.figures(
      of: review, applicability: applicability, riskAnswer: riskAnswer,
      isPrivate: privateSubject.isPrivate)
    greetings = words("greeting")
    namelessWords = words("nameless")
  }
}
