/// Texts in double quotes.
extension JSONReader {
  mutating func readString() -> Node {
    let start = at
    let text = readText(isKey: false)
    return Node(.string(text), span: start..<at)
  }

  /// Reads a text from its opening quote to behind its closing one, or to the end of its line.
  mutating func readText(isKey: Bool) -> String {
    let start = at
    at += 1
    var text = ""
    var hasStrayQuote = false
    while true {
      appendPlain(to: &text)
      guard let byte = next, byte != Ascii.lineFeed, byte != Ascii.carriageReturn else {
        if !hasStrayQuote { noteUnclosedText(from: start) }
        hasStrayQuote = true
        guard !isKey, proseGoesOn() else {
          separatorIsLost = true
          return text
        }
        text += "\n"
        skipBlanks()
        continue
      }
      switch byte {
      case Ascii.quote:
        if isKey || closesText(hasStrayQuote: hasStrayQuote) {
          at += 1
          return text
        }
        if !hasStrayQuote { noteStrayQuote() }
        hasStrayQuote = true
        text += "\""
        at += 1
      case Ascii.backslash: readEscape(into: &text)
      default: skipControl()
      }
    }
  }

  /// Appends everything up to a quote, a backslash or a control character.
  private mutating func appendPlain(to text: inout String) {
    let start = at
    while let byte = next, byte >= 0x20, byte != Ascii.quote, byte != Ascii.backslash { at += 1 }
    if start < at { text += String(decoding: bytes[start..<at], as: UTF8.self) }
  }

  /// Whether the quote here closes the text, and is not one that its author forgot to escape.
  ///
  /// A word that follows at once gives an unescaped quote away. Behind such a quote, only one that
  /// stands before a comma, a bracket or the end of the line is taken for the closing one.
  private func closesText(hasStrayQuote: Bool) -> Bool {
    if hasStrayQuote { return isBeforeDelimiter(ahead: 1) }
    guard let byte = byte(ahead: 1) else { return true }
    return !Ascii.isLetter(byte) && !Ascii.isDigit(byte)
  }

  /// Whether a comma, a colon, a closing bracket or the end of the line comes so many bytes ahead.
  func isBeforeDelimiter(ahead count: Int) -> Bool {
    var ahead = count
    while let byte = byte(ahead: ahead), byte == Ascii.space || byte == Ascii.tab { ahead += 1 }
    switch byte(ahead: ahead) {
    case nil, Ascii.comma, Ascii.colon, Ascii.closeBrace, Ascii.closeBracket, Ascii.lineFeed,
      Ascii.carriageReturn:
      return true
    default: return false
    }
  }

  /// Whether the next line begins with a word, as no line of a data file does: a text that was
  /// written over several lines.
  private func proseGoesOn() -> Bool {
    let isBlank = { (byte: UInt8) in
      byte == Ascii.space || byte == Ascii.tab || byte == Ascii.lineFeed
        || byte == Ascii.carriageReturn
    }
    let rest = bytes[at...].drop(while: isBlank)
    guard let first = rest.first, Ascii.isLetter(first) else { return false }
    return !["true", "false", "null"].contains { rest.starts(with: $0.utf8) }
  }

  private mutating func noteStrayQuote() {
    faults.addSyntax(
      "a quote inside a text", at: at,
      advice: "Write \\\" inside a text; if the text ends here, put a comma behind it.")
  }

  private mutating func noteUnclosedText(from start: Int) {
    faults.addSyntax(
      "this text is not closed before the end of its line", at: start, damage: .structure,
      advice: "Write the closing quote; a text of several lines is a list of texts.")
  }

  private mutating func skipControl() {
    let isTab = bytes[at] == Ascii.tab
    let code = hexadecimal(UInt32(bytes[at]), digits: 4)
    passOver(
      isTab ? "a tab inside a text" : "control character U+\(code) inside a text",
      advice: isTab ? "Write \\t, or a space." : "Remove it, or write \\u\(code).")
  }
}

/// Escapes, from their backslash.
extension JSONReader {
  private mutating func readEscape(into text: inout String) {
    switch byte(ahead: 1) {
    case Ascii.quote: appendEscaped("\"", to: &text)
    case Ascii.backslash: appendEscaped("\\", to: &text)
    case Ascii.slash: appendEscaped("/", to: &text)
    case UInt8(ascii: "b"): appendEscaped("\u{8}", to: &text)
    case UInt8(ascii: "f"): appendEscaped("\u{C}", to: &text)
    case UInt8(ascii: "n"): appendEscaped("\n", to: &text)
    case UInt8(ascii: "r"): appendEscaped("\r", to: &text)
    case UInt8(ascii: "t"): appendEscaped("\t", to: &text)
    case UInt8(ascii: "u"): readCodedScalar(into: &text)
    default: passOver("a backslash without a meaning", advice: Self.escapeAdvice)
    }
  }

  private mutating func appendEscaped(_ character: String, to text: inout String) {
    text += character
    at += 2
  }

  private mutating func readCodedScalar(into text: inout String) {
    guard let first = codeUnit(ahead: 0) else {
      return passOver(
        "\\u without four hexadecimal digits", advice: "Write it as in \\u00e9 for é.")
    }
    if let scalar = Unicode.Scalar(UInt32(first)) {
      text.unicodeScalars.append(scalar)
      at += 6
    } else if UTF16.isLeadSurrogate(first), let second = codeUnit(ahead: 6),
      UTF16.isTrailSurrogate(second)
    {
      text += String(decoding: [first, second], as: UTF16.self)
      at += 12
    } else {
      faults.addSyntax(
        "\\u\(hexadecimal(UInt32(first), digits: 4)) is half of a character", at: at,
        advice: "Write both halves, or the character itself.")
      at += 6
    }
  }

  /// The number of a `\uXXXX` that begins so many bytes ahead.
  private func codeUnit(ahead: Int) -> UInt16? {
    guard byte(ahead: ahead) == Ascii.backslash, byte(ahead: ahead + 1) == UInt8(ascii: "u"),
      at + ahead + 6 <= bytes.count
    else { return nil }
    var value: UInt16 = 0
    for digit in bytes[at + ahead + 2..<at + ahead + 6] {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue, digit < 0x80 else {
        return nil
      }
      value = value << 4 | UInt16(number)
    }
    return value
  }

  private static let escapeAdvice =
    "Write \\\\ for a backslash; only \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX have a meaning."
}
