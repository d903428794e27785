import Casebook
import DataFile

/// One measure over the dates of a review, as claims about it are checked.
struct ScoreLine: Sendable, Hashable {
  let measure: String
  let name: String
  /// Totals, oldest first; never empty.
  let totals: [Double]
  /// Totals that only earlier reviews of the case show; a message may go back to them.
  let history: [Double]
  /// Names of the bands in which the latest total lies; empty where the measure has none.
  let band: String
  let reliableChange: Double?
  let caseness: Double?
  let highest: Double
  /// Whether it was completed since the supporter's latest message.
  let isNew: Bool

  var latest: Double { totals[totals.count - 1] }
  var previous: Double? { totals.count > 1 ? totals[totals.count - 2] : nil }
  var first: Double { totals[0] }

  /// Baselines that a message may compare with: the last time, the start, and any date between.
  var earlier: [Double] { history + totals.dropLast() }

  /// Whether the client has ever had this total.
  func has(_ value: Double) -> Bool { totals.contains(value) || history.contains(value) }

  /// Whether two figures, as they are written, are both totals of this measure.
  func hasBoth(_ first: String, _ second: String) -> Bool {
    guard let first = Double(first), let second = Double(second) else { return false }
    return has(first) && has(second)
  }

  /// Whether the change from a baseline to now is under reliable change.
  func isSmall(since baseline: Double) -> Bool {
    guard let reliableChange else { return abs(latest - baseline) < 1 }
    return abs(latest - baseline) < reliableChange
  }

  /// All measures of a review, in the order in which they first appear.
  static func all(of review: Review, in item: Case, measures: [Measure]) -> [ScoreLine] {
    var order: [String] = []
    for questionnaire in review.questionnaires where !order.contains(questionnaire.measure) {
      order.append(questionnaire.measure)
    }
    let latestLetter = review.thread.last { $0.from == .supporter }?.date
    return order.compactMap { id in
      let own = review.questionnaires.filter { $0.measure == id }
      guard let measure = measures.first(where: { $0.id == id }), let last = own.last else {
        return nil
      }
      return ScoreLine(
        measure: id, name: measure.name, totals: own.map(\.total),
        history: history(of: id, before: own[0].date, in: item),
        band: measure.bands.last { $0.from <= last.total }?.name ?? "",
        reliableChange: measure.reliableChange?.value, caseness: measure.caseness?.value,
        highest: measure.range.upperBound, isNew: latestLetter.map { last.date > $0 } ?? true)
    }
  }

  private static func history(of id: String, before date: CivilDate, in item: Case) -> [Double] {
    item.reviews.flatMap(\.questionnaires).filter { $0.measure == id && $0.date < date }
      .map(\.total)
  }
}
