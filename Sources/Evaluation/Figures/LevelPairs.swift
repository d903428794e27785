import Agreement
import Randomness

/// The levels that two markers gave to the same messages, for any number of such pairings.
struct LevelPairs {
  /// How many levels there are.
  private let levels: Int
  private let pairings: Int
  /// For each message the cells of the tables of counts, laid one behind another, that it adds to.
  private let cells: [[Int]]

  /// `pairings` gives for each two columns with a level or nil for each message; levels from 0 up
  /// to, but not including, `levels`.
  init(_ pairings: [(first: [Int?], second: [Int?])], levels: Int) {
    let count = pairings.map { min($0.first.count, $0.second.count) }.max() ?? 0
    var cells = Array(repeating: [Int](), count: count)
    for (place, pairing) in pairings.enumerated() {
      for (message, pair) in zip(pairing.first, pairing.second).enumerated() {
        guard let first = pair.0, let second = pair.1, (0..<levels).contains(first),
          (0..<levels).contains(second)
        else { continue }
        cells[message].append((place * levels + first) * levels + second)
      }
    }
    self.levels = levels
    self.pairings = pairings.count
    self.cells = cells
  }

  /// The messages that two markers gave a level.
  private var paired: [Int] { cells.indices.filter { !cells[$0].isEmpty } }

  /// One table for each pairing, over messages of which each may come more than once.
  private func confusions(of messages: [Int]) -> [Confusion] {
    var counts = Array(repeating: 0, count: pairings * levels * levels)
    for message in messages {
      for cell in cells[message] { counts[cell] += 1 }
    }
    return (0..<pairings).map { pairing in
      Confusion(
        counts: (0..<levels).map { row in
          let start = (pairing * levels + row) * levels
          return Array(counts[start..<start + levels])
        })
    }
  }

  /// All pairings in one table.
  var pooled: Confusion {
    let tables = confusions(of: Array(cells.indices))
    return tables.reduce(Confusion([], levels: levels)) { $0.adding($1) }
  }

  /// The mean of the kappas of the pairings that have two messages or more.
  private func kappa(of messages: [Int]) -> Double? {
    mean(confusions(of: messages).filter { $0.total > 1 }.compactMap { $0.kappa(.quadratic) })
  }

  /// The mean kappa of all messages.
  var kappa: Double? { kappa(of: paired) }

  /// The figures, with an interval by resampling the messages.
  func agreement(_ resampling: Resampling) -> LevelAgreement {
    let paired = self.paired
    let pooled = self.pooled
    return LevelAgreement(
      messages: paired.count, pairs: pooled.total, exact: pooled.share(within: 0),
      withinOne: pooled.share(within: 1), kappa: kappa(of: paired),
      interval: resampling.interval(count: paired.count) { sample in
        kappa(of: sample.map { paired[$0] })
      })
  }

  /// The mean kappa without an interval, of pairings in which levels vary; nil where they do not.
  var varyingKappa: Double? {
    let varying = confusions(of: paired).filter { $0.total > 1 && $0.varies }
    return mean(varying.compactMap { $0.kappa(.quadratic) })
  }
}

/// How far levels agree.
package struct LevelAgreement: Sendable, Hashable {
  /// Messages with a level from both sides.
  package let messages: Int
  /// Pairs of levels: a message has one for each pairing of markers.
  package let pairs: Int
  /// The share of pairs, 0 to 1; nil without pairs.
  package let exact: Double?
  /// The share of pairs that differ by one level or none.
  package let withinOne: Double?
  /// Quadratic-weighted kappa, the mean over the pairings.
  package let kappa: Double?
  /// 95 % of the resamples lie inside.
  package let interval: Interval?
}

/// How intervals are found: with the same seed they are the same.
package struct Resampling: Sendable, Hashable {
  package let seed: UInt64
  package let draws: Int

  package init(seed: UInt64 = 20_260_101, draws: Int = 1000) {
    self.seed = seed
    self.draws = draws
  }

  /// The interval of a figure; each figure begins with the seed, so that none depends on another.
  func interval(count: Int, of figure: ([Int]) -> Double?) -> Interval? {
    var generator = SeededGenerator(seed: seed)
    return bootstrap(count: count, draws: draws, using: &generator, figure: figure)
  }
}
