/// The score of a completed questionnaire and what it says by itself.
extension Measure {
  /// The score of the answers in order: their sum or mean, reversed items turned round first.
  ///
  /// Nil where the number of answers or one of their values does not fit the measure.
  package func score(of answers: [Int]) -> Double? {
    guard answers.count == items.count, answers.allSatisfy(items.values.contains) else {
      return nil
    }
    var sum = 0
    for (index, answer) in answers.enumerated() {
      let isReversed = items.reversed.contains(index + 1)
      sum += isReversed ? items.values.lowerBound + items.values.upperBound - answer : answer
    }
    return scoredAsMean ? Double(sum) / Double(items.count) : Double(sum)
  }

  /// The band in which a score lies; nil where the measure has none or the score is out of range.
  package func band(of score: Double) -> Band? {
    guard range.contains(score) else { return nil }
    return bands.last { Self.reaches(score, $0.from) }
  }

  /// Whether a score is at or above the threshold of caseness; nil where the measure has none.
  package func isCase(_ score: Double) -> Bool? {
    caseness.map { Self.reaches(score, $0.value) }
  }

  /// Whether a value is at least a published figure.
  ///
  /// Item means are fractions: without the tolerance 2.32 - 1.59 would fall short of 0.73.
  static func reaches(_ value: Double, _ figure: Double) -> Bool { value >= figure - tolerance }

  /// Far below the step of any score, far above the error of a few sums.
  static let tolerance = 1e-9
}
