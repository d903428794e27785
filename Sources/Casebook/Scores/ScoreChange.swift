/// The change from one score of a measure to a later one.
package struct ScoreChange: Sendable, Hashable {
  /// The earlier score.
  package let from: Double
  /// The later score.
  package let to: Double
  /// Nil where the measure has no figure for reliable change, so that size cannot be judged.
  package let verdict: Verdict?
  /// Whether the figure behind the verdict was not checked against its source.
  package let usesUncheckedFigure: Bool

  /// Which way a score went; a higher score is always the worse one.
  package enum Direction: Sendable, Hashable {
    case up
    case down
    case same
  }

  /// Whether a change is larger than the measure's own wavering (Jacobson & Truax 1991).
  package enum Verdict: Sendable, Hashable {
    case reliableImprovement
    case reliableDeterioration
    case noReliableChange
  }

  /// The change between two scores of a measure.
  package init(from: Double, to: Double, of measure: Measure) {
    self.from = from
    self.to = to
    verdict = measure.reliableChange.map { Self.verdict(to - from, figure: $0.value) }
    usesUncheckedFigure = measure.reliableChange.map { !$0.checked } ?? false
  }

  /// Points gained (the worse) or, negative, lost.
  package var difference: Double { to - from }

  /// The size of the change in points, 0 or more.
  package var size: Double { difference.magnitude }

  /// Which way the score went.
  package var direction: Direction {
    if size < Measure.tolerance { return .same }
    return difference > 0 ? .up : .down
  }

  /// A fall by at least the reliable change; false where no figure is known.
  package var isReliableImprovement: Bool { verdict == .reliableImprovement }

  /// A rise by at least the reliable change; false where no figure is known.
  package var isReliableDeterioration: Bool { verdict == .reliableDeterioration }

  private static func verdict(_ difference: Double, figure: Double) -> Verdict {
    if Measure.reaches(-difference, figure) { return .reliableImprovement }
    if Measure.reaches(difference, figure) { return .reliableDeterioration }
    return .noReliableChange
  }
}
