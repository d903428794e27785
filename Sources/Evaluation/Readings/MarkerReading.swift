import Casebook
import Marking
import Rubrics

extension Reading {
  /// A human marker's reading, added up as the marking scheme says.
  package init(
    _ marking: MarkedMessage.Marking, scheme: Scheme, applies: (String) -> Applicability
  ) {
    let total = scheme.percent(of: marking.levels, applies: applies)
    let best = marking.best.map { Reason(.best, subject: $0, text: marking.whyBest ?? "") }
    let fix = marking.fix.map { Reason(.fix, subject: $0, text: marking.whyFix ?? "") }
    self.init(
      marker: marking.marker, levels: marking.levels, gates: marking.gates, total: total,
      outcome: scheme.outcome(of: total ?? 0, hasGate: !marking.gates.isEmpty),
      best: marking.best, fix: marking.fix,
      reasons: [best, fix].compactMap(\.self).filter { !$0.text.isEmpty })
  }
}

extension Scheme {
  /// The total of levels in per cent: compulsory criteria count at any level, optional ones from
  /// level 2, others never; nil where nothing counts.
  package func percent(
    of levels: [String: Int], applies: (String) -> Applicability
  ) -> Double? {
    var earned = 0
    var possible = 0
    for weight in criteria {
      guard let level = levels[weight.criterion],
        counts(level, applies(weight.criterion))
      else { continue }
      earned += weight.weight * level
      possible += weight.weight * weight.top
    }
    return possible == 0 ? nil : 100 * Double(earned) / Double(possible)
  }

  private func counts(_ level: Int, _ applies: Applicability) -> Bool {
    switch applies {
    case .compulsory: true
    case .optional: level >= 2
    case .never: false
    }
  }

  /// The outcome of a total in per cent: any gate refers.
  package func outcome(of percent: Double, hasGate: Bool) -> Outcome {
    if hasGate || percent < competent { return .referred }
    return percent < skilled ? .competent : .skilled
  }
}
