import DataFile

/// That the days of a review are in order.
extension ContentCheck {
  mutating func dates(of review: Node) {
    guard let day = review["date"]?.date else { return }
    if let node = review["nextReview"], let next = node.date, next <= day {
      faults.add(
        "the next review, \(next), is not after this one, \(day)", at: node.span,
        advice: "Give the day of the next review, or leave it out where this is the last.")
    }
    notAfter(day, review["usage"]?["lastLogin"], what: "the last log-in")
    for work in review["work"]?.elements ?? [] {
      for date in work["entries"]?.all("date") ?? [] {
        notAfter(day, date, what: "the entry")
      }
    }
    series(review["questionnaires"], what: "questionnaire", until: day)
    series(review["thread"], what: "message", until: day)
  }

  /// That a list is in the order of its dates and ends on the day of the review at the latest.
  private mutating func series(_ list: Node?, what: String, until day: CivilDate) {
    let dates = list?.all("date") ?? []
    for date in dates { notAfter(day, date, what: "the \(what)") }
    for (first, second) in zip(dates, dates.dropFirst()) {
      guard let earlier = first.date, let later = second.date, later < earlier else { continue }
      faults.add(
        "the \(what) of \(later) follows the one of \(earlier)", at: second.span,
        advice: "List the oldest first.")
    }
  }

  private mutating func notAfter(_ day: CivilDate, _ node: Node?, what: String) {
    guard let node, let date = node.date, date > day else { return }
    faults.add(
      "\(what) of \(date) is after the review, \(day)", at: node.span,
      advice: "A review holds what had happened by its day.")
  }
}
