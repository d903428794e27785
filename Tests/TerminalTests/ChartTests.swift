import Terminal
import Testing

@Suite struct ChartTests {
  @Test(
    arguments: [
      ([], "", ""), ([0], "▁", "_"), ([27], "█", "#"),
      ([0, 3.375, 6.75, 10.125, 13.5, 16.875, 20.25, 23.625], "▁▂▃▄▅▆▇█", "_.:-=+*#"),
      ([17, 17, 15, 17], "▆▆▅▆", "++=+"), ([nil, 5, nil], " ▂ ", " . "), ([-4, 99], "▁█", "_#"),
      ([.nan, .infinity, -.infinity], " █▁", " #_"),
    ] as [([Double?], String, String)])
  func drawsHigherForMore(values: [Double?], unicode: String, ascii: String) {
    #expect(sparkline(values, in: 0...27) == unicode)
    #expect(sparkline(values, in: 0...27, glyphs: .ascii) == ascii)
  }

  @Test func drawsAFlatLineForARangeWithoutExtent() {
    #expect(sparkline([3, 3], in: 3...3) == "▁▁")
  }

  @Test func drawsRules() {
    #expect(rule(3) == "───")
    #expect(rule(3, glyphs: .ascii) == "---")
    #expect(rule(0) == "")
    #expect(rule(-1) == "")
  }
}
