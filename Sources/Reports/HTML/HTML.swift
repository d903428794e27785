import DataFile

/// A piece of a page: what it says cannot become markup.
indirect enum HTML: Sendable, Hashable {
  case element(String, [Attribute], [HTML])
  case text(String)
  /// The style sheet of the page; only what the program itself says.
  case style(String)

  struct Attribute: Sendable, Hashable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An element; `name` and the names of attributes are the program's own words, never data.
  static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ children: [HTML] = []
  ) -> HTML {
    .element(
      "\(name)", attributes.map { Attribute("\($0.key)", $0.value) }, children)
  }

  /// An element that holds a text.
  static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ text: String
  ) -> HTML {
    tag(name, attributes, [.text(text)])
  }
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self = .text(value) }
}

extension HTML {
  /// The markup; elements that hold others stand on lines of their own.
  var markup: String {
    switch self {
    case .text(let text): Self.escaped(text)
    case .style(let rules): "<style>\n\(rules)</style>\n"
    case .element(let name, let attributes, let children):
      Self.open(name, attributes) + (Self.containers.contains(name) ? "\n" : "")
        + children.map(\.markup).joined() + (Self.voids.contains(name) ? "" : "</\(name)>")
        + (Self.inline.contains(name) ? "" : "\n")
    }
  }

  private static func open(_ name: String, _ attributes: [Attribute]) -> String {
    let parts = attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }
    return "<\(name)\(parts.joined())>"
  }

  /// Elements without content and end.
  private static let voids: Set = ["meta"]
  private static let containers: Set = [
    "html", "head", "body", "main", "header", "section", "article", "table", "thead", "tbody",
    "div", "ul", "dl", "svg", "g", "details", "nav",
  ]
  private static let inline: Set = ["strong", "q", "a", "span", "code"]

  /// A text with nothing that is markup, and with control characters made visible.
  ///
  /// Line breaks and tabs stay: they do no harm in a page.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t": result += "\t"
      case "\n", "\r\n", "\r": result += "\n"
      default: result += escaped(character)
      }
    }
    return result
  }

  /// A letter may have marks, and a mark on a sign of markup must not hide it.
  private static func escaped(_ character: Character) -> String {
    let shown = visible(String(character))
    guard shown.utf8.contains(where: { Array("&<>\"'".utf8).contains($0) }) else { return shown }
    return shown.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(scalar)
      }
    }.joined()
  }
}
