import Marking
import Rubrics

/// A message with how far the engine is from its markers.
package struct Disagreement: Sendable, Hashable {
  /// The message with all readings.
  package let message: ComparedMessage
  /// The mean squared distance of the levels, weighted as in the total: 0 to 9.
  ///
  /// A message that is withheld counts as one without any level reached.
  package let distance: Double
  /// The criteria that are furthest apart, the furthest first; none that agree.
  package let criteria: [Gap]

  /// One criterion on which the two differ.
  package struct Gap: Sendable, Hashable {
    /// The id.
    package let criterion: String
    /// Nil where the engine withholds.
    package let engine: Int?
    /// In the order of the file.
    package let markers: [Int]

    /// The markers' mean.
    package var mean: Double {
      markers.isEmpty ? 0 : Double(markers.reduce(0, +)) / Double(markers.count)
    }

    /// How far the engine is from the markers' mean.
    package var distance: Double { abs(Double(engine ?? 0) - mean) }
  }

  /// The messages furthest apart, the furthest first; those that agree throughout are left out.
  static func worst(
    _ count: Int, of messages: [ComparedMessage], scheme: Scheme
  ) -> [Disagreement] {
    let all = messages.map { Disagreement($0, scheme: scheme) }.filter { $0.distance > 0 }
    return Array(
      all.sorted { ($1.distance, $0.message.id) < ($0.distance, $1.message.id) }.prefix(count))
  }

  init(_ message: ComparedMessage, scheme: Scheme) {
    var sum = 0.0
    var weights = 0.0
    var gaps: [Gap] = []
    for weight in scheme.criteria {
      guard let gap = Gap(weight.criterion, message) else { continue }
      sum += Double(weight.weight) * gap.distance * gap.distance
      weights += Double(weight.weight)
      if gap.distance >= 0.5 { gaps.append(gap) }
    }
    self.message = message
    distance = weights == 0 ? 0 : sum / weights
    criteria = gaps.enumerated().sorted {
      ($1.element.distance, $0.offset) < ($0.element.distance, $1.offset)
    }.map(\.element)
  }
}

extension Disagreement.Gap {
  /// Nil where one side has no level, unless the engine withholds.
  fileprivate init?(_ criterion: String, _ message: ComparedMessage) {
    let engine = message.engine.levels[criterion]
    let markers = message.markers.compactMap { $0.levels[criterion] }
    guard !markers.isEmpty, engine != nil || message.engine.outcome == .withheld else {
      return nil
    }
    self.init(criterion: criterion, engine: engine, markers: markers)
  }
}
