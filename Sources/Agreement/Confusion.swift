/// How often two markers gave each pair of levels.
package struct Confusion: Sendable, Hashable {
  /// `counts[a][b]`: how often the first gave `a` and the second `b`.
  package private(set) var counts: [[Int]]

  /// Counts pairs of levels from 0 up to, but not including, `levels`; other pairs are left out.
  package init(_ pairs: some Sequence<(Int, Int)>, levels: Int) {
    counts = Array(repeating: Array(repeating: 0, count: levels), count: levels)
    for (first, second) in pairs
    where counts.indices.contains(first) && counts.indices.contains(second) {
      counts[first][second] += 1
    }
  }

  /// A table of counts; rows that are shorter than there are rows are filled up with 0.
  package init(counts: [[Int]]) {
    self.counts = counts.map { row in
      Array((row + Array(repeating: 0, count: counts.count)).prefix(counts.count))
    }
  }

  /// The counts of both tables, which have the same levels.
  package func adding(_ other: Confusion) -> Confusion {
    Confusion(counts: zip(counts, other.counts).map { zip($0, $1).map { $0 + $1 } })
  }

  /// Whether one side at least gave more than one level.
  package var varies: Bool {
    let rows = counts.count { row in row.contains { $0 > 0 } }
    let columns = counts.indices.count { column in counts.contains { $0[column] > 0 } }
    return rows > 1 || columns > 1
  }

  /// The number of pairs.
  package var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The share of pairs that differ by no more than some levels; nil without pairs.
  package func share(within distance: Int) -> Double? {
    guard total > 0 else { return nil }
    var close = 0
    for (first, row) in counts.enumerated() {
      for (second, count) in row.enumerated() where abs(first - second) <= distance {
        close += count
      }
    }
    return Double(close) / Double(total)
  }
}

/// How a disagreement weighs in kappa, by how far apart the levels are.
package enum KappaWeights: Sendable, Hashable {
  /// Any disagreement weighs the same.
  case equal
  /// In proportion to the distance.
  case linear
  /// In proportion to the square of the distance.
  case quadratic

  func weight(_ first: Int, _ second: Int) -> Double {
    let distance = Double(abs(first - second))
    return switch self {
    case .equal: first == second ? 0 : 1
    case .linear: distance
    case .quadratic: distance * distance
    }
  }
}

extension Confusion {
  /// Cohen's kappa (Cohen 1960, 1968): 1 − weighted disagreement over that expected by chance.
  ///
  /// Nil without pairs. Where both markers gave one and the same level throughout, no disagreement
  /// can be expected and kappa is 1.
  package func kappa(_ weights: KappaWeights) -> Double? {
    let total = Double(self.total)
    guard total > 0 else { return nil }
    let rows = counts.map { Double($0.reduce(0, +)) }
    let columns = counts.indices.map { column in Double(counts.reduce(0) { $0 + $1[column] }) }
    var observed = 0.0
    var expected = 0.0
    for first in counts.indices {
      for second in counts.indices {
        let weight = weights.weight(first, second)
        observed += weight * Double(counts[first][second])
        expected += weight * rows[first] * columns[second] / total
      }
    }
    return expected == 0 ? 1 : 1 - observed / expected
  }
}
