import DataFile

/// A chart of points with both sides from 0 to 100, as SVG.
struct Scatter: Sendable {
  struct Point: Sendable, Hashable {
    let name: String
    let across: Double
    let up: Double
  }

  let title: String
  /// What the chart shows, in words, for those who do not see it.
  let description: String
  let across: String
  let up: String
  /// Where outcomes change, drawn on both sides.
  let limits: [Double]
  let points: [Point]

  private static let side = 400.0
  private static let margin = 50.0

  func html() -> HTML {
    let size = Self.text(Self.side + 2 * Self.margin)
    return .tag(
      "svg",
      [
        "role": "img", "aria-labelledby": "scatter-title scatter-description",
        "viewBox": "0 0 \(size) \(size)", "width": size, "height": size,
      ],
      [
        .tag("title", ["id": "scatter-title"], title),
        .tag("desc", ["id": "scatter-description"], description),
      ] + frame + limits.flatMap(limit) + [equal] + ticks + names + points.map(dot))
  }

  private var frame: [HTML] {
    let side = Self.text(Self.side)
    return [
      .tag(
        "rect",
        [
          "class": "axis", "x": Self.text(Self.margin), "y": Self.text(Self.margin),
          "width": side, "height": side,
        ], [])
    ]
  }

  private var equal: HTML { line("equal", from: (0, 0), to: (100, 100)) }

  private func limit(_ value: Double) -> [HTML] {
    [
      line("limit", from: (value, 0), to: (value, 100)),
      line("limit", from: (0, value), to: (100, value)),
    ]
  }

  private var ticks: [HTML] {
    [0.0, 25, 50, 75, 100].flatMap { value in
      let text = decimal(value, places: 0)
      return [
        label(text, Self.x(value), Self.y(0) + 18, anchor: "middle"),
        label(text, Self.x(0) - 8, Self.y(value) + 4, anchor: "end"),
      ]
    }
  }

  private var names: [HTML] {
    [
      label(across, Self.x(50), Self.y(0) + 40, anchor: "middle"),
      label(up, Self.x(0), Self.y(100) - 16, anchor: "start"),
    ]
  }

  private func dot(_ point: Point) -> HTML {
    let values = "markers \(FigureText.total(point.across)), engine \(FigureText.total(point.up))"
    return .tag(
      "circle",
      [
        "class": "dot", "cx": Self.text(Self.x(point.across)), "cy": Self.text(Self.y(point.up)),
        "r": "4",
      ], [.tag("title", [:], "\(point.name): \(values)")])
  }

  private func line(
    _ kind: String, from start: (Double, Double), to end: (Double, Double)
  ) -> HTML {
    .tag(
      "line",
      [
        "class": kind, "x1": Self.text(Self.x(start.0)), "y1": Self.text(Self.y(start.1)),
        "x2": Self.text(Self.x(end.0)), "y2": Self.text(Self.y(end.1)),
      ], [])
  }

  private func label(_ text: String, _ x: Double, _ y: Double, anchor: String) -> HTML {
    .tag("text", ["x": Self.text(x), "y": Self.text(y), "text-anchor": anchor], text)
  }

  private static func x(_ value: Double) -> Double { margin + side * value / 100 }
  private static func y(_ value: Double) -> Double { margin + side * (1 - value / 100) }
  private static func text(_ value: Double) -> String { decimal(value, places: 1) }
}
