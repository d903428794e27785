import Casebook
import DataFile

/// The scores of one questionnaire up to a review, whether or not the measure is known.
struct MeasureCourse: Sendable {
  /// The id where the measure is not known.
  let name: String
  /// What it asks about: "low mood"; nil where that is not known.
  let about: String?
  let measure: Measure?
  let latest: ScoreSeries.DatedScore
  /// The score before; nil where there is only one.
  let previous: ScoreSeries.DatedScore?
  /// The first score; nil where there is only one.
  let start: ScoreSeries.DatedScore?

  /// Nil where the measure was never completed.
  init?(id: String, measure: Measure?, in questionnaires: [Review.Questionnaire]) {
    let scores = questionnaires.filter { $0.measure == id }
      .map { ScoreSeries.DatedScore(date: $0.date, score: $0.total) }
    guard let latest = scores.last else { return nil }
    self.latest = latest
    previous = scores.dropLast().last
    start = scores.count > 1 ? scores.first : nil
    name = plain(measure?.name ?? id)
    about = measure.flatMap { plain($0.about).unlessBlank }
    self.measure = measure
  }

  /// What the scores allow to be said.
  enum Verdict: Sendable, Hashable {
    /// A reliable change since the time before.
    case better
    case worse
    /// A small change since the time before, a reliable one since the start.
    case betterSinceStart
    case worseSinceStart
    case same
    /// Nothing to compare with.
    case first
    /// How large a change must be to mean something is not known.
    case unsized
  }

  var verdict: Verdict {
    guard let previous, let start else { return .first }
    guard let measure, measure.reliableChange != nil else { return .unsized }
    let sinceLast = ScoreChange(from: previous.score, to: latest.score, of: measure)
    if sinceLast.isReliableImprovement { return .better }
    if sinceLast.isReliableDeterioration { return .worse }
    let sinceStart = ScoreChange(from: start.score, to: latest.score, of: measure)
    if sinceStart.isReliableImprovement { return .betterSinceStart }
    if sinceStart.isReliableDeterioration { return .worseSinceStart }
    return .same
  }
}

/// Scores in words.
extension MeasureCourse {
  /// As in: Your PHQ-9 score (low mood) is 17; it was 15 last week and 17 at the start.
  var sentence: String { sentence(of: about.map { "\(name) score (\($0))" } ?? "\(name) score") }

  /// As in: Your PHQ-9 score is 17; it was 15 last week and 17 at the start.
  var sentenceWithoutSubject: String { sentence(of: "\(name) score") }

  /// "PHQ-9 is 17 (15 last week and 17 at the start)".
  var brief: String {
    let earlier = list(comparisons)
    return "\(name) is \(scoreText(latest.score))" + (earlier.isEmpty ? "" : " (\(earlier))")
  }

  private func sentence(of subject: String) -> String {
    let earlier = list(comparisons)
    return "Your \(subject) is \(scoreText(latest.score))"
      + (earlier.isEmpty ? "." : "; it was \(earlier).")
  }

  /// The earlier scores with their times, equal ones told once: "15 last week", "17 at the start".
  private var comparisons: [String] {
    guard let previous, let start else { return [] }
    let last = told(previous)
    // With two scores the one before is the start.
    if previous.date == start.date { return ["\(told(start)) at the start"] }
    let time = timeOfPrevious ?? "before"
    if previous.score == start.score { return ["\(last) \(time) and at the start"] }
    return ["\(last) \(time)", "\(scoreText(start.score)) at the start"]
  }

  private func told(_ score: ScoreSeries.DatedScore) -> String {
    score.score == latest.score ? "the same" : scoreText(score.score)
  }

  /// When the score before was: "last week", "on 3 March"; nil where there is none.
  var timeOfPrevious: String? {
    guard let previous else { return nil }
    // Five to nine days before is what people call last week.
    let isLastWeek = 5...9 ~= previous.date.days(until: latest.date)
    return isLastWeek ? "last week" : "on \(previous.date.dayAndMonth)"
  }

  /// "2 points higher than last week"; nil where there is only one score.
  var changeSinceLast: String? {
    guard let previous, let timeOfPrevious else { return nil }
    return change(from: previous.score, time: timeOfPrevious)
  }

  /// "7 points lower than at the start"; nil where there is only one score.
  var changeSinceStart: String? {
    start.map { change(from: $0.score, time: "at the start") }
  }

  private func change(from earlier: Double, time: String) -> String {
    let difference = latest.score - earlier
    if difference.magnitude < 1e-9 { return "the same as \(time)" }
    let points = scoreText(difference.magnitude)
    let unit = points == "1" ? "point" : "points"
    return "\(points) \(unit) \(difference > 0 ? "higher" : "lower") than \(time)"
  }
}
