import Agreement
import Randomness

/// The levels that two markers gave to the same messages, for any number of such pairings.
struct LevelPairs {
  /// How many levels there are.
  private let levels: Int
  private let pairings: Int
  /// Cells of the tables of counts, laid one behind another, to which the messages add.
  private let cells: [Int]
  /// Where the cells of each message begin that two markers gave a level, and where the last end.
  private let starts: [Int]

  /// `pairings` gives for each two columns with a level or nil for each message; levels from 0 up
  /// to, but not including, `levels`.
  init(_ pairings: [(first: [Int?], second: [Int?])], levels: Int) {
    let count = pairings.map { min($0.first.count, $0.second.count) }.max() ?? 0
    var added = Array(repeating: [Int](), count: count)
    for (place, pairing) in pairings.enumerated() {
      for (message, pair) in zip(pairing.first, pairing.second).enumerated() {
        guard let first = pair.0, let second = pair.1, (0..<levels).contains(first),
          (0..<levels).contains(second)
        else { continue }
        added[message].append((place * levels + first) * levels + second)
      }
    }
    let paired = added.filter { !$0.isEmpty }
    starts = paired.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    cells = Array(paired.joined())
    self.levels = levels
    self.pairings = pairings.count
  }

  /// How many messages two markers gave a level.
  private var count: Int { starts.count - 1 }

  /// One table for each pairing, over messages of which each may come more than once.
  private func confusions(of messages: [Int]) -> [Confusion] {
    var counts = Array(repeating: 0, count: pairings * levels * levels)
    for message in messages {
      for place in starts[message]..<starts[message + 1] { counts[cells[place]] += 1 }
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
    let tables = confusions(of: Array(0..<count))
    return tables.reduce(Confusion([], levels: levels)) { $0.adding($1) }
  }

  /// The mean of the kappas of the pairings that have two messages or more.
  private func kappa(of messages: [Int]) -> Double? {
    mean(confusions(of: messages).filter { $0.total > 1 }.compactMap { $0.kappa(.quadratic) })
  }

  /// The mean kappa of all messages.
  var kappa: Double? { kappa(of: Array(0..<count)) }

  /// The figures, with an interval by resampling the messages.
  func agreement(_ resampling: Resampling) -> LevelAgreement {
    let pooled = self.pooled
    return LevelAgreement(
      messages: count, pairs: pooled.total, exact: pooled.share(within: 0),
      withinOne: pooled.share(within: 1), kappa: kappa,
      interval: resampling.interval(count: count) { kappa(of: $0) })
  }

  /// The mean kappa without an interval, of pairings in which levels vary; nil where they do not.
  var varyingKappa: Double? {
    let varying = confusions(of: Array(0..<count)).filter { $0.total > 1 && $0.varies }
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
  /// Decides which resamples are drawn.
  package let seed: UInt64
  /// How many resamples are drawn.
  package let draws: Int

  /// Resampling as reports do it unless a test wants it smaller.
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
