/// The style sheet of a page: light, dark and print, without anything fetched.
enum PageStyle {
  static let rules =
    """
    :root {
      color-scheme: light dark;
    \(properties(.light, indent: "  "))}
    @media (prefers-color-scheme: dark) {
      :root {
    \(properties(.dark, indent: "    "))  }
    }
    \(layout)@media print {
      :root {
    \(properties(.light, indent: "    "))  }
      body { max-width: none; font-size: 10pt; }
      nav { display: none; }
      article, tr, svg { break-inside: avoid; }
      h2, h3, caption { break-after: avoid; }
    }

    """

  private static func properties(_ palette: Palette, indent: String) -> String {
    palette.properties.map { "\(indent)--\($0.name): \($0.colour.css);\n" }.joined()
  }

  private static let layout = """
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1rem; max-width: 62rem;
      color: var(--text); background: var(--background);
      font: 1rem/1.5 system-ui, sans-serif;
    }
    h1, h2, h3 { line-height: 1.25; }
    h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
    p, li, dd { max-width: 44rem; }
    a { color: var(--link); }
    .quiet, caption span { color: var(--quiet); font-weight: normal; }
    .alert { color: var(--alert); font-weight: bold; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: bold; padding-bottom: 0.4rem; }
    caption span { display: block; max-width: 44rem; }
    th, td { padding: 0.2rem 0.7rem 0.2rem 0; text-align: left; vertical-align: top; }
    thead th { border-bottom: 1px solid var(--line); }
    tbody th { font-weight: normal; }
    .number { text-align: right; }
    .same { background: var(--panel); font-weight: bold; }
    .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
    .message {
      margin: 0.5rem 0; padding: 0.7rem 1rem; max-width: 44rem; white-space: pre-wrap;
      background: var(--panel); border-left: 3px solid var(--line); overflow-wrap: anywhere;
    }
    article { margin: 2rem 0; }
    dt { font-weight: bold; }
    dd { margin: 0 0 0.4rem 0; overflow-wrap: anywhere; }
    svg { max-width: 100%; height: auto; font: 12px system-ui, sans-serif; }
    svg text { fill: var(--text); }
    .axis { stroke: var(--line); fill: none; }
    .limit { stroke: var(--line); stroke-dasharray: 2 4; }
    .equal { stroke: var(--quiet); stroke-dasharray: 6 4; }
    .dot { fill: none; stroke: var(--mark); stroke-width: 1.5; }

    """
}
