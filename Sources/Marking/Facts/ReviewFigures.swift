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
    for situation in Situation.allCases {
      let isThere = brief.review.situation.contains(situation)
      ledger.set("review.\(situation.rawValue)", isThere ? 1 : 0)
    }
    ledger.set("review.risk-watch", brief.review.risk.level == .watch ? 1 : 0)
    ledger.set("review.risk-act", brief.review.risk.level == .act ? 1 : 0)
    ledger.set("review.risk-item", brief.riskAnswer ?? 0)
    ledger.set("review.private", brief.privateSubject.isPrivate ? 1 : 0)
    ledger.set("review.has-next-date", brief.review.nextReview == nil ? 0 : 1)
    for criterion in Names.criteria {
      let isExpected = brief.applicability[criterion] == .compulsory
      ledger.set("review.expects-\(criterion)", isExpected ? 1 : 0)
    }
  }
}
