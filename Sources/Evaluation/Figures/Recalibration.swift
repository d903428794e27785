import Agreement
import Rubrics

/// Whether levels shifted to the habit of these markers would agree with them better.
///
/// A map from level to level is fitted to all cases but one and judged on that one; the engine
/// itself is not touched.
package struct Recalibration: Sendable, Hashable {
  /// The id.
  package let criterion: String
  /// Messages that are judged.
  package let messages: Int
  /// The kappa of the levels as they are, of all messages that are judged.
  package let kappa: Double?
  /// The kappa of the levels that the maps of the other cases make of them.
  package let mappedKappa: Double?
  /// The map that all cases together would give.
  package let map: MonotoneMap

  /// Nil where fewer than two cases have a level from both sides.
  init?(_ weight: Scheme.Weight, _ messages: [ComparedMessage]) {
    let criterion = weight.criterion
    let judged = messages.filter {
      $0.engine.levels[criterion] != nil && $0.meanLevel(of: criterion) != nil
    }
    let cases = Set(judged.map(\.caseID))
    guard cases.count > 1 else { return nil }
    let fit = { (part: [ComparedMessage]) in
      MonotoneMap(fitting: part.flatMap { $0.levelPairs(criterion) }, top: weight.top)
    }
    let maps = Dictionary(
      uniqueKeysWithValues: cases.map { left in
        (left, fit(judged.filter { $0.caseID != left }))
      })
    let mapped = judged.map { message in
      message.engine.levels[criterion].flatMap { level in maps[message.caseID]?(level) }
    }
    self.criterion = criterion
    self.messages = judged.count
    kappa = Self.kappa(of: judged.map { $0.engine.levels[criterion] }, criterion, judged)
    mappedKappa = Self.kappa(of: mapped, criterion, judged)
    map = fit(judged)
  }

  private static func kappa(
    of levels: [Int?], _ criterion: String, _ messages: [ComparedMessage]
  ) -> Double? {
    let pairings = Columns(messages).withEngine { $0.levels[criterion] }
    return LevelPairs(
      pairings.map { (levels, $0.second) }, levels: CriterionFigures.levels
    ).kappa
  }
}

extension ComparedMessage {
  /// The engine's level with that of each marker.
  fileprivate func levelPairs(_ criterion: String) -> [(level: Int, wanted: Int)] {
    guard let level = engine.levels[criterion] else { return [] }
    return markers.compactMap { $0.levels[criterion] }.map { (level, $0) }
  }
}
