import Casebook
import DataFile

/// Proving that each wording fits the review that it was written for and not the other one.
extension TemplateBook {
  /// What is wrong with the examples of all wordings, by move and by place.
  package func proof(in casebook: Casebook) -> [Fault] {
    moves.flatMap { move in
      templates[move]?.wordings.flatMap { faults(of: $0, in: casebook) } ?? []
    }
  }

  private func faults(of wording: Wording, in casebook: Casebook) -> [Fault] {
    let shown = "the wording \(quoted(wording.id))"
    let fits: Fault? =
      switch fit(of: wording, wording.fits, in: casebook) {
      case .fits: nil
      case .misses(let reason):
        fault("\(shown) does not fit its example: \(reason)", wording, wording.fits, Self.remedy)
      case .unknown(let problem): fault(problem, wording, wording.fits)
      }
    let misses: Fault? =
      switch fit(of: wording, wording.misses, in: casebook) {
      case .misses: nil
      case .fits:
        fault(
          "\(shown) fits the example that it must not fit", wording, wording.misses, Self.remedy)
      case .unknown(let problem): fault(problem, wording, wording.misses)
      }
    return [fits, misses].compactMap(\.self)
  }

  private static let remedy = "Change the condition, the fields or the example."

  private func fault(
    _ problem: String, _ wording: Wording, _ example: Wording.Example,
    _ advice: String = "Name a review of the casebook."
  ) -> Fault {
    let source =
      templates[wording.move]?.sources[wording.id]
      ?? SourceFile(name: wording.move.rawValue + ".json", bytes: [])
    return source.fault(problem, at: example.span.lowerBound, advice: advice)
  }
}

/// Whether a wording can be used in a review.
private enum Fit {
  case fits
  /// With the reason.
  case misses(String)
  /// There is no such review.
  case unknown(String)
}

extension TemplateBook {
  private func fit(
    of wording: Wording, _ example: Wording.Example, in casebook: Casebook
  ) -> Fit {
    switch example.subject {
    case .made(let numbers, let without):
      let names = wording.move.fieldNames.map(\.name).filter { !without.contains($0) }
      let texts = Dictionary(names.map { ($0, "x") }) { first, _ in first }
      return fit(of: wording, FactSheet(numbers: numbers, texts: texts))
    case .review(let caseID, let reviewID):
      guard let item = casebook.cases[caseID] else {
        return .unknown("there is no case \(quoted(caseID)) that can be used")
      }
      guard let review = item.reviews.first(where: { $0.id == reviewID }) else {
        return .unknown("the case \(quoted(caseID)) has no review \(quoted(reviewID))")
      }
      let brief = DraftBrief(
        review: review, client: item.client, programme: casebook.programmes[item.programme],
        measures: { casebook.measures[$0] })
      return fit(of: wording, brief)
    }
  }

  private func fit(of wording: Wording, _ brief: DraftBrief) -> Fit {
    let subjects = brief.subjects[wording.move] ?? []
    guard let first = subjects.first else {
      return .misses("the review does not call for the move")
    }
    let isUsed = subjects.contains { canUse(wording, $0.sheet) }
    return isUsed ? .fits : fit(of: wording, first.sheet)
  }

  private func fit(of wording: Wording, _ sheet: FactSheet) -> Fit {
    if canUse(wording, sheet) { return .fits }
    if let empty = wording.fields.first(where: { sheet.texts[$0] == nil }) {
      return .misses("the field {\(empty)} has no value")
    }
    return .misses(
      wording.fits(sheet) ? "a more particular one fits" : "the condition does not hold")
  }
}
