/// What stands where a key or a value belongs and is neither: other quotes, bare words, strange signs.
extension JSONReader {
  /// Reads a key, however quoted; nil, with something consumed, where there is none.
  mutating func readKey() -> Key? {
    if let key = heldKey {
      heldKey = nil
      return key
    }
    guard let byte = next else { return nil }
    separatorIsLost = false
    let start = at
    if byte == Ascii.quote {
      let text = readText(isKey: true)
      return unclosedKey(text, from: start) ?? Key(text: text, span: start..<at)
    }
    if let text = readOtherQuotes() { return Key(text: text, span: start..<at) }
    let word = readBareWord()
    guard !word.isEmpty else {
      noteNoKey(byte)
      return nil
    }
    faults.addSyntax(
      "the key \(quoted(word)) is not in double quotes", at: start,
      advice: "Write \"\(word.prefix(40))\".")
    return Key(text: word, span: start..<at)
  }

  /// The key of `"date: "2026-03-09"`, where the quote that ended the text was to open the value.
  private mutating func unclosedKey(_ text: String, from start: Int) -> Key? {
    guard let byte = next, Ascii.isDigit(byte) || Ascii.isLetter(byte) || byte >= 0x80,
      !separatorIsLost, let colon = text.lastIndex(of: ":"),
      text[colon...].dropFirst().allSatisfy(\.isWhitespace)
    else { return nil }
    faults.addSyntax(
      "this key is not closed", at: start, advice: "Write the closing quote before the colon.")
    at -= 1
    return Key(text: String(text[..<colon]), span: start..<at, hasColon: true)
  }

  private mutating func noteNoKey(_ byte: UInt8) {
    faults.addSyntax(
      "a key in double quotes belongs here", at: at, damage: .structure,
      advice: "An object holds \"key\": value.")
    if byte == Ascii.openBrace || byte == Ascii.openBracket || byte == Ascii.colon {
      if byte == Ascii.colon { at += 1 }
      skipBlanks()
      if let byte = next, byte != Ascii.closeBrace, byte != Ascii.closeBracket, byte != Ascii.comma
      {
        _ = readValue()
      }
    } else {
      at += scalarLength(at: at)
    }
    lastEnd = at
  }

  /// Reads what begins like no value at all.
  mutating func readForeign() -> Node? {
    let start = at
    if let text = readOtherQuotes() { return Node(.string(text), span: start..<at) }
    let word = readBareWord()
    guard !word.isEmpty else {
      passOver(
        "\(quoted(String(decoding: bytes[at..<at + scalarLength(at: at)], as: UTF8.self))) where a value belongs",
        advice: "Texts take double quotes.")
      return nil
    }
    switch word {
    case "true": return Node(.bool(true), span: start..<at)
    case "false": return Node(.bool(false), span: start..<at)
    case "null": return Node(.null, span: start..<at)
    default: return readBareText(from: start, firstWord: word)
    }
  }

  private mutating func readBareText(from start: Int, firstWord: String) -> Node {
    let advice: String
    switch firstWord.lowercased() {
    case "true", "yes", "on": advice = "Write true, or put a text in double quotes."
    case "false", "no", "off": advice = "Write false, or put a text in double quotes."
    case "null", "nil", "none", "undefined":
      advice = "Leave the key out, or put a text in double quotes."
    case "nan", "inf", "infinity": advice = "A data file holds finite numbers only."
    default: advice = "Put a text in double quotes."
    }
    while let byte = next, !Self.endsBareText(byte) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    faults.addSyntax("\(quoted(text)) is not a value", at: start, advice: advice)
    return Node(.string(text), span: start..<at)
  }

  private static func endsBareText(_ byte: UInt8) -> Bool {
    switch byte {
    case Ascii.comma, Ascii.colon, Ascii.quote, Ascii.openBrace, Ascii.closeBrace,
      Ascii.openBracket, Ascii.closeBracket, Ascii.slash, 0..<0x20:
      true
    default: false
    }
  }

  /// Reads the letters, digits and hyphens that begin here; empty where there are none.
  private mutating func readBareWord() -> String {
    let start = at
    while let byte = next, Self.belongsToWord(byte) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private static func belongsToWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "$"), UInt8(ascii: "."): true
    default: Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0x80
    }
  }
}

/// Single quotes, and the curly ones that word processors make.
extension JSONReader {
  /// Reads a text in quotes that are not double quotes, up to the like at the end or the line's end.
  private mutating func readOtherQuotes() -> String? {
    guard let opening = otherQuote(at: at) else { return nil }
    let start = at
    faults.addSyntax(
      opening.isCurly ? "curly quotes around a text" : "single quotes around a text", at: start,
      advice: "Write straight double quotes: \".")
    at += opening.length
    let textStart = at
    while let byte = next, byte >= 0x20 || byte == Ascii.tab {
      let closing = otherQuote(at: at)
      let isLike = closing.map { $0.isCurly == opening.isCurly } ?? (byte == Ascii.quote)
      let length = closing?.length ?? 1
      if isLike, isBeforeDelimiter(ahead: length) {
        let text = String(decoding: bytes[textStart..<at], as: UTF8.self)
        at += length
        return text
      }
      at += length
    }
    separatorIsLost = true
    return String(decoding: bytes[textStart..<at], as: UTF8.self)
  }

  private func otherQuote(at offset: Int) -> (length: Int, isCurly: Bool)? {
    if bytes[offset] == Ascii.apostrophe { return (1, false) }
    guard offset + 2 < bytes.count, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
      0x98...0x9F ~= bytes[offset + 2]
    else { return nil }
    return (3, true)
  }
}
