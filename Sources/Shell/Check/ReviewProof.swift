import Casebook
import DataFile
import Marking

/// What has to hold of the rubrics on one review.
struct ReviewProof {
  let review: Review
  /// The place of the review in its case.
  let index: Int
  let places: ExemplarIndex
  let mark: (String) -> MarkSheet

  func failures() -> [Finding] { emptyMessage() + neutralMessage() + exemplars() }

  private func emptyMessage() -> [Finding] {
    let sheet = mark("")
    guard sheet.outcome != .withheld else { return [] }
    return [finding("an empty message is marked and not withheld", sheet)]
  }

  private func neutralMessage() -> [Finding] {
    let sheet = mark(CaseProver.neutralMessage)
    guard let total = sheet.total else {
      return [finding("a neutral sentence is withheld and not marked", sheet)]
    }
    let earned = sheet.criteria.filter {
      ($0.level ?? 0) > 0 && !CaseProver.metByRestraint.contains($0.criterion)
    }
    var failures: [Finding] = earned.map { mark in
      places.finding(
        "a neutral sentence earns level \(mark.level ?? 0) of \(mark.criterion)", review: index,
        details: SeenWords.of(mark))
    }
    if total.percent >= CaseProver.floor {
      let percent = MarkWords.percent(total.percent)
      failures.append(finding("a neutral sentence earns \(percent)", sheet))
    }
    return failures
  }

  private func exemplars() -> [Finding] {
    let sheets = review.exemplars.map { mark($0.text) }
    let skilled = review.exemplars.firstIndex { $0.level == .skilled }.map { sheets[$0] }
    return review.exemplars.indices.flatMap { place -> [Finding] in
      let exemplar = review.exemplars[place]
      switch exemplar.level {
      case .skilled, .competent: return sound(sheets[place], place)
      case .weak: return skilled.map { weak(sheets[place], place, beside: $0) } ?? []
      }
    }
  }

  /// A sound message is at least competent and meets no gate.
  private func sound(_ sheet: MarkSheet, _ place: Int) -> [Finding] {
    guard ![.competent, .skilled].contains(sheet.outcome) else { return [] }
    let level = review.exemplars[place].level.rawValue
    return [
      places.finding(
        "the \(level) message comes to \(SeenWords.result(sheet))", review: index, exemplar: place,
        details: SeenWords.of(sheet))
    ]
  }

  /// A weak message earns less in all, and less where it says that it loses something.
  private func weak(_ sheet: MarkSheet, _ place: Int, beside skilled: MarkSheet) -> [Finding] {
    var failures: [Finding] = []
    let totals = (sheet.total?.percent ?? 0, skilled.total?.percent ?? 0)
    if totals.0 >= totals.1 {
      failures.append(
        places.finding(
          "the weak message comes to \(MarkWords.percent(totals.0)), the skilled one to"
            + " \(MarkWords.percent(totals.1))",
          review: index, exemplar: place, details: SeenWords.of(sheet)))
    }
    for (loss, criterion) in review.exemplars[place].loses.enumerated() {
      guard let mark = sheet.mark(for: criterion), let level = mark.level else { continue }
      let best = skilled.mark(for: criterion)?.level ?? 0
      guard level > 1 || level >= best else { continue }
      failures.append(
        places.finding(
          "the weak message has level \(level) of \(criterion), the skilled one level \(best)",
          review: index, exemplar: place, loses: loss, details: SeenWords.of(mark)))
    }
    return failures
  }

  private func finding(_ problem: String, _ sheet: MarkSheet) -> Finding {
    places.finding(problem, review: index, details: SeenWords.of(sheet))
  }
}

/// What the engine saw, in lines.
enum SeenWords {
  /// "42 %, referred".
  static func result(_ sheet: MarkSheet) -> String {
    let total = sheet.total.map { "\(MarkWords.percent($0.percent)), " } ?? ""
    return total + sheet.outcome.rawValue
  }

  /// Gates and advisories with their words, then the low levels.
  static func of(_ sheet: MarkSheet) -> [String] {
    let advisories = sheet.advisories.map { "\($0.id): \($0.reason)" }
    let gates = sheet.gates.flatMap { gate in
      ["\(gate.gate): \(gate.reason)"] + gate.evidence.map(line)
    }
    let low = sheet.criteria.filter { $0.applies == .compulsory && ($0.level ?? 3) < 2 }
      .map { "\($0.criterion) \($0.level ?? 0)" }
    return advisories + gates + (low.isEmpty ? [] : ["low: \(low.joined(separator: ", "))"])
  }

  static func of(_ mark: CriterionMark) -> [String] { mark.evidence.map(line) }

  private static func line(_ piece: Evidence) -> String {
    let sign = piece.verdict == .earned ? "+" : piece.verdict == .lost ? "-" : "="
    let words = piece.quote.isEmpty ? "" : " \"\(flat(piece.quote).prefix(120))\""
    return "\(sign) \(piece.rule)\(words)" + (piece.reason.isEmpty ? "" : " \(piece.reason)")
  }
}
