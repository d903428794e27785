import Agreement
import Marking
import Rubrics

/// The engine beside the markers of some messages: all figures of a run.
///
/// Pure: the same messages and seed give the same figures.
package struct Evaluation: Sendable {
  /// In the order of the files.
  package let messages: [ComparedMessage]
  /// The names of the markers, sorted.
  package let markers: [String]
  /// The id of the scheme.
  package let scheme: String
  /// Per cent from which a message without a gate is competent.
  package let competent: Double
  /// Per cent from which it is skilled.
  package let skilled: Double
  /// The version of the engine.
  package let engine: String
  /// How intervals were found.
  package let resampling: Resampling
  /// In the order of the scheme.
  package let criteria: [CriterionFigures]
  /// How the totals agree.
  package let total: TotalFigures
  /// How the outcomes agree.
  package let outcome: OutcomeFigures
  /// In the order of the scheme.
  package let gates: [GateFigures]
  /// All gates together: whether any is met.
  package let anyGate: GateFigures
  /// What is named as done best.
  package let best: NamingFigures
  /// What is named as the one to work on.
  package let fix: NamingFigures
  /// Sorted by the id of the case.
  package let cases: [CaseFigures]
  /// In the order of the scheme; empty unless folds are wanted and there are two cases.
  package let recalibration: [Recalibration]
  /// Whether folds are wanted.
  package let hasFolds: Bool
  /// The messages furthest apart.
  package let worst: [Disagreement]

  /// How many of the worst disagreements are kept.
  package static let worstCount = 20

  /// Works out the figures; resampling takes most of the time, in proportion to messages and draws.
  package init(
    _ messages: [ComparedMessage], scheme: Scheme, engine: String,
    resampling: Resampling = Resampling(), folds: Bool = false
  ) {
    let columns = Columns(messages)
    let ids = scheme.criteria.map(\.criterion)
    self.messages = messages
    markers = columns.names
    self.scheme = scheme.id
    competent = scheme.competent
    skilled = scheme.skilled
    self.engine = engine
    self.resampling = resampling
    criteria = ids.map { CriterionFigures($0, columns, resampling) }
    total = TotalFigures(columns, resampling)
    outcome = OutcomeFigures(columns, resampling)
    gates = scheme.gates.map { GateFigures($0, messages) }
    anyGate = GateFigures(nil, messages)
    best = NamingFigures(messages, criteria: ids, named: \.best)
    fix = NamingFigures(messages, criteria: ids, named: \.fix)
    cases = Dictionary(grouping: messages, by: \.caseID).sorted { $0.key < $1.key }.map {
      CaseFigures($0.key, $0.value, criteria: ids)
    }
    recalibration =
      folds ? scheme.criteria.compactMap { Recalibration($0, messages) } : []
    hasFolds = folds
    worst = Disagreement.worst(Self.worstCount, of: messages, scheme: scheme)
  }

  /// The mean of the kappas of all criteria that have one.
  package var meanKappa: Double? { mean(criteria.compactMap(\.engine.kappa)) }

  /// The same of the markers with each other.
  package var markersMeanKappa: Double? { mean(criteria.compactMap(\.markers.kappa)) }
}
