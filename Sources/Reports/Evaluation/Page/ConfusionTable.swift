import Agreement
import Evaluation

/// The table of levels of one criterion, engine against markers.
struct ConfusionTable {
  let figures: CriterionFigures

  func html() -> HTML {
    let counts = figures.confusion.counts
    let header = HTML.tag(
      "tr", [:],
      [.tag("th", ["scope": "col"], "engine")]
        + counts.indices.map { .tag("th", ["scope": "col", "class": "number"], "\($0)") })
    return .tag(
      "table", [:],
      [
        .tag("caption", [:], figures.criterion), .tag("thead", [:], [header]),
        .tag("tbody", [:], counts.enumerated().map { row($0.offset, $0.element) }),
      ])
  }

  private func row(_ level: Int, _ counts: [Int]) -> HTML {
    .tag(
      "tr", [:],
      [.tag("th", ["scope": "row"], "\(level)")]
        + counts.enumerated().map { other, count in
          .tag("td", ["class": level == other ? "number same" : "number"], "\(count)")
        })
  }
}
