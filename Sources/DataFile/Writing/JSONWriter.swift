extension JSONValue {
  /// The value on one line, without spaces between its parts.
  package var compact: String { written(.compact) }

  /// The value with an indent of two spaces, without a line break at the end.
  package var pretty: String { written(.pretty) }

  private func written(_ style: JSONWriter.Style) -> String {
    var writer = JSONWriter(style: style)
    writer.write(self)
    return writer.text
  }
}

private struct JSONWriter {
  enum Style {
    case compact
    case pretty
  }

  let style: Style
  var text = ""
  private var depth = 0

  init(style: Style) { self.style = style }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .object(let members):
      writeParts(members, brackets: ("{", "}")) { writer, member in
        writer.write(member.key)
        writer.text += writer.style == .pretty ? ": " : ":"
        writer.write(member.value)
      }
    case .array(let elements):
      writeParts(elements, brackets: ("[", "]")) { $0.write($1) }
    case .string(let string): write(string)
    case .integer(let integer): text += "\(integer)"
    case .number(let number): text += number.isFinite ? "\(number)" : "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    }
  }

  private mutating func writeParts<Part>(
    _ parts: [Part], brackets: (String, String), write: (inout JSONWriter, Part) -> Void
  ) {
    text += brackets.0
    depth += 1
    for (index, part) in parts.enumerated() {
      if index > 0 { text += "," }
      breakLine()
      write(&self, part)
    }
    depth -= 1
    if !parts.isEmpty { breakLine() }
    text += brackets.1
  }

  private mutating func breakLine() {
    if style == .pretty { text += "\n" + String(repeating: "  ", count: depth) }
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where isUnsafe(scalar): writeEscape(of: scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// A scalar that a screen must not get raw: controls, line separators, direction marks.
  private mutating func writeEscape(of scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      text += "\\u" + hexadecimal(UInt32(unit), digits: 4).lowercased()
    }
  }
}
