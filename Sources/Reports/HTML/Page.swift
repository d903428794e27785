/// A page that stands on its own: nothing is fetched and nothing runs.
struct Page: Sendable {
  let title: String
  let content: [HTML]

  var markup: String {
    let policy =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    let head = HTML.tag(
      "head", [:],
      [
        .tag("meta", ["charset": "utf-8"], []),
        .tag("meta", ["http-equiv": "Content-Security-Policy", "content": policy], []),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
        .tag("title", [:], title), .style(PageStyle.rules),
      ])
    let body = HTML.tag("body", [:], content)
    return "<!DOCTYPE html>\n" + HTML.tag("html", ["lang": "en-GB"], [head, body]).markup
  }
}
