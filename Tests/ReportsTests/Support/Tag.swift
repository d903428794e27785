/// A tag of a page, for tests that look at its structure.
struct Tag {
  let name: String
  let isEnd: Bool
  /// All between the brackets.
  let text: String

  /// The value of an attribute as it is written.
  func value(of attribute: String) -> String? {
    guard let start = text.range(of: " \(attribute)=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }

  /// All tags in their order; the style sheet has none.
  static func all(in page: String) -> [Tag] {
    page.split(separator: "<").dropFirst(page.hasPrefix("<") ? 0 : 1).map { part in
      let text = String(part.prefix { $0 != ">" })
      let isEnd = text.hasPrefix("/")
      let name = text.drop { $0 == "/" }.prefix { $0 != " " }
      return Tag(name: name.lowercased(), isEnd: isEnd, text: text)
    }
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<Index>? { ranges(of: part).first }
}
