extension FigureTable {
  /// The table with its title as caption; it can be moved sideways where it is too wide.
  func html() -> HTML {
    let note: [HTML] = note.isEmpty ? [] : [.tag("span", [:], note)]
    let table = HTML.tag(
      "table", [:],
      [
        .tag("caption", [:], [.text(title)] + note), .tag("thead", [:], [header]),
        .tag("tbody", [:], rows.map(row)),
      ])
    return .tag(
      "div", ["class": "wide", "role": "region", "aria-label": title, "tabindex": "0"], [table])
  }

  private var header: HTML {
    .tag(
      "tr", [:],
      columns.map { column in
        .tag(
          "th", column.isNumber ? ["scope": "col", "class": "number"] : ["scope": "col"],
          column.title)
      })
  }

  private func row(_ cells: [String]) -> HTML {
    .tag(
      "tr", [:],
      zip(cells, columns).enumerated().map { place, cell in
        if place == 0 { return .tag("th", ["scope": "row"], cell.0) }
        return .tag("td", cell.1.isNumber ? ["class": "number"] : [:], cell.0)
      })
  }
}
