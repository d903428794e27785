/// Figures from general knowledge, which a service must check before it relies on them.
extension Measure {
  /// Those of caseness and reliable change, on which outcomes rest: "SPIN caseness 19".
  package var uncheckedThresholds: [String] {
    [("caseness", caseness), ("reliable change", reliableChange)].compactMap { what, figure in
      figure.flatMap { $0.checked ? nil : "\(name) \(what) \(scoreText($0.value))" }
    }
  }

  /// All of them, the range and the bands as well: "SPIN range 0 to 68", "WSAS bands".
  package var uncheckedFigures: [String] {
    let low = scoreText(range.lowerBound)
    let high = scoreText(range.upperBound)
    let extent = structure.checked ? [] : ["\(name) range \(low) to \(high)"]
    let parts = bandSource?.checked ?? true ? [] : ["\(name) bands"]
    return extent + parts + uncheckedThresholds
  }
}
