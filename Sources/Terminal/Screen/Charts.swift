/// A chart one line high: a sign for each value, higher for more; a gap for a missing value.
///
/// Values outside the range are drawn at its ends, and values that are no numbers as missing.
package func sparkline(
  _ values: [Double?], in range: ClosedRange<Double>, glyphs: GlyphSet = .unicode
) -> String {
  let steps = glyphs.steps
  let extent = range.upperBound - range.lowerBound
  return String(
    values.map { value in
      guard let value, !value.isNaN else { return " " }
      guard extent > 0, extent.isFinite else { return steps[0] }
      let share = min(1, max(0, (value - range.lowerBound) / extent))
      return steps[min(steps.count - 1, Int(share * Double(steps.count)))]
    })
}

/// A line across a number of columns.
package func rule(_ width: Int, glyphs: GlyphSet = .unicode) -> String {
  String(repeating: glyphs.horizontal, count: max(0, width))
}
