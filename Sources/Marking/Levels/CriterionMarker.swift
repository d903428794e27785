import Casebook
import Rubrics

/// Marks one criterion from what was seen: clues add up, needs and caps hold the level.
struct CriterionMarker {
  let criterion: Criterion
  let weight: Scheme.Weight
  let applies: Applicability
  let ledger: Ledger
  let quote: (Range<Int>) -> String

  /// The mark; a criterion that is never called for has no level.
  func mark() -> CriterionMark {
    guard applies != .never else { return sheet(level: nil, evidence: [], missing: []) }
    let seen = criterion.clues.map { (clue: $0, count: min(ledger.count($0.label), $0.most)) }
    let sum = seen.reduce(0) { $0 + $1.clue.worth * $1.count }
    let reached = criterion.thresholds.count { sum >= $0 }
    let unmet = criterion.needs.filter { $0.level <= reached && !$0.when.holds(ledger.count) }
    let caps = criterion.caps.filter { $0.level < reached && $0.when.holds(ledger.count) }
    let level = min(
      reached, unmet.map { $0.level - 1 }.min() ?? 3, caps.map(\.level).min() ?? 3, weight.top)
    let held = (unmet + caps).filter { max(0, $0.level - 1) <= level || $0.level == level }
    return sheet(
      level: level, evidence: evidence(seen) + held.map(heldBack),
      missing: missing(seen, unmet: unmet, level: level))
  }

  private func sheet(level: Int?, evidence: [Evidence], missing: [String]) -> CriterionMark {
    CriterionMark(
      criterion: criterion.id, title: criterion.title, applies: applies,
      counts: counts(level), level: level, top: weight.top, weight: weight.weight,
      evidence: evidence, missing: missing,
      coaching: level.map { criterion.coaching[min($0, criterion.coaching.count - 1)] } ?? "",
      reflection: criterion.reflection)
  }

  /// An optional criterion counts where it is met and is left out where it is not.
  private func counts(_ level: Int?) -> Bool {
    guard let level else { return false }
    return applies == .compulsory || level >= 2
  }
}

// MARK: - Evidence

extension CriterionMarker {
  private func evidence(_ seen: [(clue: Criterion.Clue, count: Int)]) -> [Evidence] {
    let found = seen.filter { $0.count > 0 && $0.clue.worth != 0 }.flatMap {
      evidence(for: $0.clue)
    }
    return found.filter { $0.verdict == .earned } + found.filter { $0.verdict == .lost }
  }

  /// The observations that counted, or one line without words for a figure.
  private func evidence(for clue: Criterion.Clue) -> [Evidence] {
    let verdict: Evidence.Verdict = clue.worth > 0 ? .earned : .lost
    let observations = ledger.distinct(clue.label).prefix(clue.most)
    guard !observations.isEmpty else {
      return [
        Evidence(
          span: nil, quote: "", rule: clue.label, fact: "", verdict: verdict,
          reason: clue.because)
      ]
    }
    return observations.map { observation in
      Evidence(
        span: observation.span, quote: observation.span.map(quote) ?? "", rule: clue.label,
        fact: observation.fact, verdict: verdict, reason: clue.because)
    }
  }

  private func heldBack(_ rule: Criterion.Rule) -> Evidence {
    let observation = rule.when.labels.lazy.compactMap { ledger.observations($0).first }.first
    return Evidence(
      span: observation?.span, quote: observation?.span.map(quote) ?? "",
      rule: rule.when.labels.first ?? "", fact: observation?.fact ?? "", verdict: .held,
      reason: rule.because)
  }

  /// What is not there and would add most, after what a higher level needs in any case.
  private func missing(
    _ seen: [(clue: Criterion.Clue, count: Int)], unmet: [Criterion.Rule], level: Int
  ) -> [String] {
    guard level < weight.top else { return [] }
    let absent = seen.filter { $0.count == 0 && $0.clue.worth > 0 && !$0.clue.missing.isEmpty }
      .sorted { $0.clue.worth > $1.clue.worth }.map(\.clue.missing)
    var lines: [String] = []
    for line in unmet.map(\.because) + absent where !lines.contains(line) { lines.append(line) }
    return Array(lines.prefix(3))
  }
}
