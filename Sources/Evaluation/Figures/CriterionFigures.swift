import Agreement
import Marking

/// How the engine and the markers agree on one criterion.
package struct CriterionFigures: Sendable, Hashable {
  /// The id.
  package let criterion: String
  /// The engine with each marker.
  package let engine: LevelAgreement
  /// The markers with each other.
  package let markers: LevelAgreement
  /// The mean level by the engine, over messages with a level from both.
  package let engineMean: Double?
  /// The mean of the markers' mean levels over the same messages.
  package let markersMean: Double?
  /// Messages to which the engine alone, or markers alone, gave a level.
  package let oneSided: Int
  /// Rows the engine, columns the markers; each marker's level counts.
  package let confusion: Confusion

  /// How many levels there are, from 0.
  static let levels = 4

  init(_ criterion: String, _ columns: Columns, _ resampling: Resampling) {
    let level = { (reading: Reading) in reading.levels[criterion] }
    let withEngine = LevelPairs(columns.withEngine(level), levels: Self.levels)
    let both = columns.messages.compactMap { message -> (engine: Double, markers: Double)? in
      guard let engine = level(message.engine), let markers = message.meanLevel(of: criterion)
      else { return nil }
      return (Double(engine), markers)
    }
    self.criterion = criterion
    engine = withEngine.agreement(resampling)
    markers = LevelPairs(columns.among(level), levels: Self.levels).agreement(resampling)
    engineMean = mean(both.map(\.engine))
    markersMean = mean(both.map(\.markers))
    oneSided = columns.messages.count { message in
      message.engine.outcome != .withheld
        && (level(message.engine) == nil) != (message.meanLevel(of: criterion) == nil)
    }
    confusion = withEngine.pooled
  }
}
