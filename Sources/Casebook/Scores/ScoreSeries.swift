import DataFile

/// All scores of one measure up to a review, oldest first; never empty.
package struct ScoreSeries: Sendable, Hashable {
  /// The measure of all the scores.
  package let measure: Measure
  /// The score at the start.
  package let first: DatedScore
  /// The newest score.
  package let latest: DatedScore
  /// All scores, oldest first, the first and the latest among them.
  package let scores: [DatedScore]

  /// A score with its day.
  package struct DatedScore: Sendable, Hashable {
    /// The day on which the questionnaire was completed.
    package let date: CivilDate
    /// A sum, or a mean for a measure that is scored so.
    package let score: Double

    /// A score of a day.
    package init(date: CivilDate, score: Double) {
      self.date = date
      self.score = score
    }
  }

  /// The scores of a measure among questionnaires that are in order of date; nil where there are none.
  package init?(of measure: Measure, in questionnaires: [Review.Questionnaire]) {
    scores = questionnaires.filter { $0.measure == measure.id }
      .map { DatedScore(date: $0.date, score: $0.total) }
    guard let first = scores.first, let latest = scores.last else { return nil }
    self.measure = measure
    self.first = first
    self.latest = latest
  }

  /// The score before the latest; nil where there is only one.
  package var previous: DatedScore? { scores.dropLast().last }

  /// From the score before to the latest; nil where there is only one score.
  package var changeSinceLast: ScoreChange? {
    previous.map { ScoreChange(from: $0.score, to: latest.score, of: measure) }
  }

  /// From the first score to the latest; nil where there is only one score.
  package var changeSinceStart: ScoreChange? {
    scores.count > 1 ? ScoreChange(from: first.score, to: latest.score, of: measure) : nil
  }

  /// The band of the latest score; nil where the measure has none.
  package var band: Measure.Band? { measure.band(of: latest.score) }

  /// Whether the latest score is a case; nil where the measure has no threshold.
  package var isCase: Bool? { measure.isCase(latest.score) }
}

extension Review {
  /// The scores of each measure that the review has, in the order in which they first occur.
  ///
  /// A questionnaire of an unknown measure is left out.
  package func series(measures: (_ id: String) -> Measure?) -> [ScoreSeries] {
    var ids: [String] = []
    for questionnaire in questionnaires where !ids.contains(questionnaire.measure) {
      ids.append(questionnaire.measure)
    }
    return ids.compactMap { id in
      measures(id).flatMap { ScoreSeries(of: $0, in: questionnaires) }
    }
  }
}
