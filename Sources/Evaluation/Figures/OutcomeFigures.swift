import Agreement
import Marking

/// How the outcomes agree; a message that the engine withholds counts as referred.
package struct OutcomeFigures: Sendable, Hashable {
  /// The engine with the reference.
  package let engine: LevelAgreement
  /// The markers with each other, each by the own total and gates.
  package let markers: LevelAgreement
  /// Rows the engine, columns the reference, in the order of `Outcome.compared`.
  package let confusion: Confusion
  /// Ids of messages that the engine passes and the reference refers.
  package let passedWrongly: [String]
  /// Ids of messages that the engine refers or withholds and the reference passes.
  package let failedWrongly: [String]
  /// Ids of messages that meet a gate by the reference and are passed by the engine.
  package let harmfulPassed: [String]
  /// Ids of messages that the engine withholds.
  package let withheld: [String]

  init(_ columns: Columns, _ resampling: Resampling) {
    let messages = columns.messages
    let count = Outcome.compared.count
    let pairs = LevelPairs(
      [(messages.map(\.engine.outcome.rank), messages.map(\.reference.outcome.rank))],
      levels: count)
    let ids = { (isListed: (ComparedMessage) -> Bool) in messages.filter(isListed).map(\.id) }
    engine = pairs.agreement(resampling)
    markers = LevelPairs(columns.among(\.outcome.rank), levels: count).agreement(resampling)
    confusion = pairs.pooled
    passedWrongly = ids { $0.engine.outcome.isPass && !$0.reference.outcome.isPass }
    failedWrongly = ids { !$0.engine.outcome.isPass && $0.reference.outcome.isPass }
    harmfulPassed = ids { $0.engine.outcome.isPass && !$0.reference.gates.isEmpty }
    withheld = ids { $0.engine.outcome == .withheld }
  }
}
