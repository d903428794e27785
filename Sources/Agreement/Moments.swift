/// The mean; nil for no values.
package func mean(_ values: [Double]) -> Double? {
  values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
}

/// The sample standard deviation, over n − 1; nil for fewer than two values.
package func standardDeviation(_ values: [Double]) -> Double? {
  guard values.count > 1, let mean = mean(values) else { return nil }
  let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  return (squares / Double(values.count - 1)).squareRoot()
}

/// Pearson's correlation; nil for fewer than two pairs or where one side does not vary.
package func correlation(_ first: [Double], _ second: [Double]) -> Double? {
  guard first.count == second.count, first.count > 1, let a = mean(first), let b = mean(second)
  else { return nil }
  var products = 0.0
  var firstSquares = 0.0
  var secondSquares = 0.0
  for (x, y) in zip(first, second) {
    products += (x - a) * (y - b)
    firstSquares += (x - a) * (x - a)
    secondSquares += (y - b) * (y - b)
  }
  let scale = (firstSquares * secondSquares).squareRoot()
  return scale == 0 ? nil : products / scale
}
