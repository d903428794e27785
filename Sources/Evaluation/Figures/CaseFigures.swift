import Agreement

/// How the engine and the markers agree on the messages to one case.
package struct CaseFigures: Sendable, Hashable {
  /// The id of the case.
  package let caseID: String
  /// How many messages there are.
  package let messages: Int
  /// Pearson's r of the totals; nil for fewer than two messages.
  package let correlation: Double?
  /// The engine's total less the markers' mean, in per cent.
  package let meanDifference: Double?
  /// The mean kappa of the criteria in which levels vary.
  package let kappa: Double?
  /// Messages with the same outcome by engine and reference.
  package let sameOutcome: Int

  init(_ caseID: String, _ messages: [ComparedMessage], criteria: [String]) {
    let columns = Columns(messages)
    let totals = TotalPair.all(of: messages)
    self.caseID = caseID
    self.messages = messages.count
    correlation = TotalPair.correlation(totals)
    meanDifference = mean(totals.map { $0.engine - $0.markers })
    kappa = mean(
      criteria.compactMap { criterion in
        LevelPairs(columns.withEngine { $0.levels[criterion] }, levels: CriterionFigures.levels)
          .varyingKappa
      })
    sameOutcome = messages.count { $0.engine.outcome.rank == $0.reference.outcome.rank }
  }
}
