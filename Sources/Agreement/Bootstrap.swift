import Randomness

/// A range in which a figure would lie in most samples like this one.
package struct Interval: Sendable, Hashable {
  /// The end below.
  package let lower: Double
  /// The end above.
  package let upper: Double

  /// A range between two ends.
  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }
}

/// A percentile bootstrap interval (Efron 1979): the figure over resamples drawn with replacement.
///
/// `count` items are there to draw from, and `figure` is given the indices of each resample; those
/// without a figure are left out. `level` is the share of resamples inside, from 0 to 1. Nil for
/// fewer than two items, or where half of the resamples or more have no figure.
package func bootstrap(
  count: Int, draws: Int = 1000, level: Double = 0.95, using generator: inout SeededGenerator,
  figure: ([Int]) -> Double?
) -> Interval? {
  guard count > 1 else { return nil }
  var figures: [Double] = []
  figures.reserveCapacity(draws)
  for _ in 0..<draws {
    let sample = (0..<count).map { _ in generator.index(below: count) }
    if let value = figure(sample) { figures.append(value) }
  }
  figures.sort()
  let tail = (1 - level) / 2
  guard figures.count * 2 > draws, let lower = quantile(figures, at: tail),
    let upper = quantile(figures, at: 1 - tail)
  else { return nil }
  return Interval(lower: lower, upper: upper)
}

/// A quantile of sorted values, interpolated between neighbours (type 7 of Hyndman and Fan 1996).
///
/// `share` is held between 0 and 1; nil for no values.
package func quantile(_ sorted: [Double], at share: Double) -> Double? {
  guard let last = sorted.last else { return nil }
  let place = min(max(share, 0), 1) * Double(sorted.count - 1)
  let below = Int(place)
  guard below + 1 < sorted.count else { return last }
  return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
}
