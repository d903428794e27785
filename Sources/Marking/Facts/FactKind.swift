import Prose

/// A kind of fact: compares a message with its review and notes what it sees under its labels.
///
/// A new kind is one source file and one line in `FactKinds.all`.
protocol FactKind: Sendable {
  /// Every label under which observations or figures may be noted.
  static var labels: [String] { get }
  /// Notes what there is to see.
  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger)
}

/// The table of all kinds of facts.
package enum FactKinds {
  static let all: [any FactKind.Type] = [
    ReviewFigures.self, ShapeFigures.self, NameFacts.self, TermFacts.self, MaterialFacts.self,
    PointFacts.self, QuestionFacts.self, ScoreFacts.self, DateFacts.self, FieldFacts.self,
    NumberFacts.self, ToldFacts.self, MixUpFacts.self, RiskItemFacts.self, GoalFacts.self,
    StepFacts.self, AskedFacts.self, NextStepFacts.self, PrivacyFacts.self, AvoidFacts.self,
    RiskWordFacts.self,
  ]

  /// The labels that rubric files may use for facts.
  package static var labels: [String] { all.flatMap { $0.labels } }
}

/// A message as the facts see it.
struct Message: Sendable {
  let text: Text
  /// Terms of the case that stand in the text, as patterns refer to them.
  let terms: [TermMatch]
  /// The same with their roles and titles.
  let titles: [CaseTerms.Match]
  /// What is told as done and what lies ahead.
  var tense = TenseReading()

  /// Whether two sentences stand in one paragraph: what is near must not hang on the order of paragraphs.
  func isTogether(_ first: Int, _ second: Int) -> Bool {
    text.sentences[first].paragraph == text.sentences[second].paragraph
  }

  func observation(
    _ label: String, _ tokens: Range<Int>, key: String, fact: String = ""
  ) -> Observation {
    observation(label, tokens, key: ObservationKey(key), fact: fact)
  }

  func observation(
    _ label: String, _ tokens: Range<Int>, key: Int, fact: String = ""
  ) -> Observation {
    observation(label, tokens, key: ObservationKey(key), fact: fact)
  }

  func observation(
    _ label: String, _ tokens: Range<Int>, key: Range<Int>, fact: String = ""
  ) -> Observation {
    observation(label, tokens, key: ObservationKey(key), fact: fact)
  }

  func observation(
    _ label: String, _ tokens: Range<Int>, key: ObservationKey, fact: String = ""
  ) -> Observation {
    Observation(
      label: label, span: text.span(of: tokens),
      sentence: tokens.first.map { text.tokens[$0].sentence }, key: key, fact: fact)
  }
}
