import Casebook

/// What the review itself says, as figures: its situations, its risk level, what it calls for.
enum ReviewFigures: FactKind {
  static let labels =
    Situation.allCases.map { "review.\($0.rawValue)" }
    + [
      "review.risk-watch", "review.risk-act", "review.risk-item", "review.private",
      "review.has-next-date",
    ]
    + Names.criteria.map { "review.expects-\($0)" }

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    for (label, value) in brief.figures { ledger.set(label, value) }
  }

  /// The figures of a review, which are the same for every message about it.
  static func figures(
    of review: Review, applicability: [String: Applicability], riskAnswer: Int?, isPrivate: Bool
  ) -> [(label: String, value: Int)] {
    var figures: [(label: String, value: Int)] = Situation.allCases.map {
      ("review.\($0.rawValue)", review.situation.contains($0) ? 1 : 0)
    }
    figures += [
      ("review.risk-watch", review.risk.level == .watch ? 1 : 0),
      ("review.risk-act", review.risk.level == .act ? 1 : 0),
      ("review.risk-item", riskAnswer ?? 0), ("review.private", isPrivate ? 1 : 0),
      ("review.has-next-date", review.nextReview == nil ? 0 : 1),
    ]
    return figures
      + Names.criteria.map { ("review.expects-\($0)", applicability[$0] == .compulsory ? 1 : 0) }
  }
}
