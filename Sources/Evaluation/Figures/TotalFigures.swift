import Agreement

/// How the totals agree; in per cent.
package struct TotalFigures: Sendable, Hashable {
  /// Messages with a total from the engine and from a marker.
  package let messages: Int
  /// Pearson's r of the engine's total with the mean of the markers'.
  package let correlation: Double?
  /// That of the correlation, 95 %.
  package let interval: Interval?
  /// The engine's total less the markers' mean.
  package let meanDifference: Double?
  /// The standard deviation of these differences.
  package let spread: Double?
  /// The mean of the engine's totals.
  package let engineMean: Double?
  /// The mean of the markers' mean totals.
  package let markersMean: Double?
  /// Pearson's r of two markers' totals, the mean over their pairs.
  package let markersCorrelation: Double?
  /// Pearson's r of the engine's total with the mean global rating.
  package let globalCorrelation: Double?
  /// The same of the markers' mean total.
  package let markersGlobalCorrelation: Double?

  init(_ columns: Columns, _ resampling: Resampling) {
    let pairs = TotalPair.all(of: columns.messages)
    let differences = pairs.map { $0.engine - $0.markers }
    let rated = pairs.filter { $0.global != nil }
    let ratings = rated.compactMap(\.global)
    messages = pairs.count
    correlation = TotalPair.correlation(pairs)
    interval = resampling.interval(count: pairs.count) { sample in
      TotalPair.correlation(sample.map { pairs[$0] })
    }
    meanDifference = mean(differences)
    spread = standardDeviation(differences)
    engineMean = mean(pairs.map(\.engine))
    markersMean = mean(pairs.map(\.markers))
    markersCorrelation = mean(columns.among(\.total).compactMap(Self.correlation))
    globalCorrelation = Agreement.correlation(rated.map(\.engine), ratings)
    markersGlobalCorrelation = Agreement.correlation(rated.map(\.markers), ratings)
  }

  private static func correlation(_ pairing: (first: [Double?], second: [Double?])) -> Double? {
    let both = zip(pairing.first, pairing.second).compactMap { first, second in
      first.flatMap { first in second.map { (first, $0) } }
    }
    return Agreement.correlation(both.map(\.0), both.map(\.1))
  }
}

/// The totals of a message that has both.
struct TotalPair {
  let engine: Double
  let markers: Double
  let global: Double?

  static func all(of messages: [ComparedMessage]) -> [TotalPair] {
    messages.compactMap { message in
      guard let engine = message.engine.total, let markers = message.reference.total else {
        return nil
      }
      return TotalPair(engine: engine, markers: markers, global: message.global)
    }
  }

  static func correlation(_ pairs: [TotalPair]) -> Double? {
    Agreement.correlation(pairs.map(\.engine), pairs.map(\.markers))
  }
}
