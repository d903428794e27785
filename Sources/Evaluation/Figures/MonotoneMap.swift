/// A map from levels to levels that never turns the order round.
package struct MonotoneMap: Sendable, Hashable {
  /// The level that each level from 0 becomes.
  package let levels: [Int]

  /// The level that a level becomes; the level itself outside of the map.
  package func callAsFunction(_ level: Int) -> Int {
    levels.indices.contains(level) ? levels[level] : level
  }

  /// The map with the least squared error; among equals the one that changes least.
  ///
  /// `pairs` are a level and what it should have been, each from 0 to `top`. All maps are tried:
  /// there are 35 of four levels.
  package init(fitting pairs: [(level: Int, wanted: Int)], top: Int) {
    let loss = (0...top).map { level in
      (0...top).map { mapped in
        pairs.reduce(0) { sum, pair in
          pair.level == level ? sum + (mapped - pair.wanted) * (mapped - pair.wanted) : sum
        }
      }
    }
    let rated = Self.all(top: top).map { map in
      (
        map: map, error: map.indices.reduce(0) { $0 + loss[$1][map[$1]] },
        change: map.indices.reduce(0) { $0 + abs($1 - map[$1]) }
      )
    }
    let best = rated.min { ($0.error, $0.change) < ($1.error, $1.change) }
    levels = best?.map ?? Array(0...top)
  }

  /// All maps that never fall, in lexical order.
  static func all(top: Int) -> [[Int]] {
    (0...top).reduce([[]]) { maps, _ in
      maps.flatMap { map in ((map.last ?? 0)...top).map { map + [$0] } }
    }
  }
}
