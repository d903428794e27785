import DataFile

/// What the shape of a case cannot say.
extension ContentCheck {
  mutating func `case`(_ file: Node, programmes: Shelf<Programme>, measures: Shelf<Measure>) {
    let programme = resolve(file["programme"], in: programmes, what: "programme")
    unrepeated(file["focus"])
    successor(file)
    guard let reviews = file["reviews"] else { return }
    unique(reviews.all("id"), what: "review id")
    reviewOrder(reviews)
    for review in reviews.elements {
      self.review(review, programme: programme, measures: measures)
    }
  }

  private mutating func successor(_ file: Node) {
    guard let replaced = file["replaces"], replaced.value == file["id"]?.value else { return }
    faults.add(
      "a case cannot replace itself", at: replaced.span,
      advice: "Give the changed case an id and a file of its own, and name the old one here.")
  }

  private mutating func reviewOrder(_ reviews: Node) {
    let dates = reviews.all("date")
    for (first, second) in zip(dates, dates.dropFirst()) {
      guard let earlier = first.date, let later = second.date, later <= earlier else { continue }
      let problem =
        later == earlier
        ? "two reviews are dated \(later)" : "the review of \(later) follows the one of \(earlier)"
      faults.add(
        problem, at: second.span,
        advice: "List the reviews in the order of their dates, each on its own day.")
    }
  }

  private mutating func review(
    _ review: Node, programme: Programme?, measures: Shelf<Measure>
  ) {
    unrepeated(review["situation"])
    for (list, what) in [
      ("questions", "question id"), ("points", "point id"), ("avoid", "id of a mistake"),
    ] {
      unique(review[list]?.all("id") ?? [], what: what)
    }
    dates(of: review)
    questionnaires(of: review, measures: measures)
    risk(of: review, measures: measures)
    exemplars(of: review)
    if let programme { references(of: review, to: programme) }
  }

  /// That what an exemplar loses is said of messages that can lose something.
  private mutating func exemplars(of review: Node) {
    for exemplar in review["exemplars"]?.elements ?? [] {
      guard let loses = exemplar["loses"] else { continue }
      unrepeated(loses)
      let isSkilled = exemplar["level"]?.text == Review.Exemplar.Level.skilled.rawValue
      guard isSkilled, !loses.elements.isEmpty else { continue }
      faults.add(
        "a skilled exemplar loses nothing", at: loses.span,
        advice: "Remove \"loses\", or make the level competent or weak.")
    }
  }
}
