import DataFile

/// What a supporter sees when a message is due, and what a marker looks for in it.
package struct Review: Sendable, Hashable {
  package let id: String
  package let week: Int
  package let date: CivilDate
  package let nextReview: CivilDate?
  package let situation: [Situation]
  package let usage: Usage
  package let work: [Work]
  /// Oldest first.
  package let questionnaires: [Questionnaire]
  /// Oldest first.
  package let thread: [Letter]
  package let questions: [Question]
  package let points: [Point]
  package let next: NextStep
  package let referBack: [Reference]
  package let risk: Risk
  package let avoid: [Avoid]
  /// What the review says of single criteria, over the defaults of the marking scheme.
  package let expects: [String: Applicability]
  package let exemplars: [Exemplar]

  /// For values made in code; those of files are decoded.
  package init(
    id: String, week: Int, date: CivilDate, nextReview: CivilDate? = nil, situation: [Situation],
    usage: Usage, work: [Work], questionnaires: [Questionnaire], thread: [Letter],
    questions: [Question] = [], points: [Point], next: NextStep, referBack: [Reference] = [],
    risk: Risk, avoid: [Avoid] = [], expects: [String: Applicability] = [:],
    exemplars: [Exemplar] = []
  ) {
    self.id = id
    self.week = week
    self.date = date
    self.nextReview = nextReview
    self.situation = situation
    self.usage = usage
    self.work = work
    self.questionnaires = questionnaires
    self.thread = thread
    self.questions = questions
    self.points = points
    self.next = next
    self.referBack = referBack
    self.risk = risk
    self.avoid = avoid
    self.expects = expects
    self.exemplars = exemplars
  }
}
