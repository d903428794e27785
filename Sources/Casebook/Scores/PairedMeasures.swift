/// The pair of measures by which recovery is judged (Clark 2018, table 2).
extension Programme {
  /// The scores of the pair in a review: the core measure, and the one that is specific to the
  /// programme's problem or, where that was not used twice, the general one.
  ///
  /// Only measures with two scores or more count; fewer than two measures may be left.
  package func pairedScores(in series: [ScoreSeries]) -> [CourseScores] {
    let usable = series.filter { $0.scores.count > 1 && $0.measure.caseness != nil }
    let core = usable.first { $0.measure.pairing == .core }
    let specific = usable.first { $0.measure.isSpecific(to: problem) }
    let general = usable.first { $0.measure.pairing == .general }
    return [core, specific ?? general].compactMap(\.self).map {
      CourseScores(measure: $0.measure, start: $0.first.score, end: $0.latest.score)
    }
  }
}

extension Measure {
  /// Whether the measure takes the place of the general one for a problem.
  package func isSpecific(to problem: String) -> Bool {
    guard case .specific(let problems) = pairing else { return false }
    return problems.contains { $0.lowercased() == problem.lowercased() }
  }
}
