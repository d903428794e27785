import Casebook
import DataFile

/// One measure over the dates of a review, as claims about it are checked.
struct ScoreLine: Sendable, Hashable {
  let measure: String
  let name: String
  /// Totals, oldest first; never empty.
  let totals: [Double]
  let reliableChange: Double?
  let caseness: Double?
  let highest: Double
  /// Whether it was completed since the supporter's latest message.
  let isNew: Bool

  var latest: Double { totals[totals.count - 1] }
  var previous: Double? { totals.count > 1 ? totals[totals.count - 2] : nil }
  var first: Double { totals[0] }

  /// Baselines that a message may compare with: the last time, the start, and any date between.
  var earlier: [Double] { Array(totals.dropLast()) }

  /// Whether the change from a baseline to now is under reliable change.
  func isSmall(since baseline: Double) -> Bool {
    guard let reliableChange else { return abs(latest - baseline) < 1 }
    return abs(latest - baseline) < reliableChange
  }

  /// All measures of a review, in the order in which they first appear.
  static func all(of review: Review, measures: [Measure]) -> [ScoreLine] {
    var order: [String] = []
    var totals: [String: [Double]] = [:]
    var lastDate: [String: CivilDate] = [:]
    for questionnaire in review.questionnaires {
      if totals[questionnaire.measure] == nil { order.append(questionnaire.measure) }
      totals[questionnaire.measure, default: []].append(questionnaire.total)
      lastDate[questionnaire.measure] = questionnaire.date
    }
    let latestLetter = review.thread.last { $0.from == .supporter }?.date
    return order.compactMap { id in
      guard let measure = measures.first(where: { $0.id == id }), let values = totals[id] else {
        return nil
      }
      let isNew = latestLetter.map { letter in lastDate[id].map { $0 > letter } ?? false } ?? true
      return ScoreLine(
        measure: id, name: measure.name, totals: values,
        reliableChange: measure.reliableChange?.value, caseness: measure.caseness?.value,
        highest: measure.range.upperBound, isNew: isNew)
    }
  }
}
