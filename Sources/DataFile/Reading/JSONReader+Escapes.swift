/// Escapes, from their backslash.
extension JSONReader {
  mutating func readEscape(into text: inout String) {
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
