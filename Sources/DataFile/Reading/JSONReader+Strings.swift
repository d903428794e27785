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
    var isDoubtful = false
    while true {
      appendPlain(to: &text)
      guard let byte = next, byte != Ascii.lineFeed, byte != Ascii.carriageReturn else {
        if !isDoubtful { noteUnclosedText(from: start) }
        isDoubtful = true
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
        if isKey || closesText(isDoubtful: isDoubtful) {
          at += 1
          return text
        }
        if !isDoubtful { noteStrayQuote() }
        isDoubtful = true
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
  private func closesText(isDoubtful: Bool) -> Bool {
    if isDoubtful { return isBeforeDelimiter(ahead: 1) }
    guard let byte = byte(ahead: 1) else { return true }
    return !Self.beginsWord(byte)
  }

  /// Whether a letter or digit is here, one with an accent included.
  private static func beginsWord(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || 0xC3...0xDF ~= byte
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
