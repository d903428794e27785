import Agreement
import Testing

/// Means, spread, correlation and quantiles against NumPy 2.4.6 and SciPy 1.17.1.
struct MomentsTests {
  static let first = [61.2, 40.5, 77.0, 12.25, 55.5, 90.1, 33.3, 48.0]
  static let second = [58.0, 44.4, 70.9, 20.0, 61.5, 85.25, 30.0, 52.2]

  @Test("agrees with numpy.mean and numpy.std(ddof=1)")
  func moments() throws {
    #expect(abs(try #require(mean(Self.first)) - 52.231249999999996) < 1e-9)
    #expect(abs(try #require(standardDeviation(Self.first)) - 24.64338418173469) < 1e-9)
  }

  @Test("agrees with scipy.stats.pearsonr")
  func pearson() throws {
    let r = try #require(correlation(Self.first, Self.second))
    #expect(abs(r - 0.982786113378213) < 1e-9)
    let turned = try #require(correlation(Self.first.map { -$0 }, Self.second))
    #expect(abs(turned + r) < 1e-12)
  }

  @Test(
    "agrees with numpy.quantile",
    arguments: [
      (0, 12.25), (0.025, 15.93375), (0.1, 26.985), (0.25, 38.7), (0.5, 51.75),
      (0.9, 80.92999999999999), (0.975, 87.8075), (1, 90.1),
    ])
  func quantiles(share: Double, value: Double) throws {
    #expect(abs(try #require(quantile(Self.first.sorted(), at: share)) - value) < 1e-9)
  }

  @Test("holds shares within their range, and knows nothing of no values")
  func quantileEnds() {
    #expect(quantile([1, 2, 3], at: -1) == 1)
    #expect(quantile([1, 2, 3], at: 9) == 3)
    #expect(quantile([5], at: 0.3) == 5)
    #expect(quantile([], at: 0.5) == nil)
  }

  @Test("is nil where there is no figure")
  func none() {
    #expect(mean([]) == nil)
    #expect(standardDeviation([4]) == nil)
    #expect(correlation([1], [2]) == nil)
    #expect(correlation([1, 2], [3, 3]) == nil)
    #expect(correlation([1, 2], [3]) == nil)
  }
}
