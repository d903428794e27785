/// Where brackets end, rightly or wrongly.
extension JSONReader {
  /// Whether the innermost bracket ends here: at its counterpart, which is consumed, at that of a
  /// bracket around it, or with the file.
  mutating func endsBracket() -> Bool {
    guard let bracket = open.last else { return true }
    while true {
      skipBlanks()
      guard let byte = next else {
        noteUnclosed()
        return true
      }
      if byte == bracket.closing {
        at += 1
        return true
      }
      guard byte == Ascii.closeBrace || byte == Ascii.closeBracket else { return false }
      if open.contains(where: { $0.closing == byte }) {
        noteMismatch(bracket, found: byte)
        return true
      }
      passOver(
        "\(quoted(byte)) closes nothing",
        advice: "Remove it, or close the \(bracket.thing) with \(quoted(bracket.closing)).")
    }
  }

  private mutating func noteMismatch(_ bracket: OpenBracket, found: UInt8) {
    let place = faults.place(of: bracket.offset)
    faults.addSyntax(
      "\(quoted(found)) where \(quoted(bracket.closing)) belongs", at: at, breaking: bracket.offset,
      advice:
        "Close the \(bracket.thing) that starts at line \(place.line), column \(place.column) first."
    )
  }

  /// Notes the brackets that the end of the file leaves open, once, at the innermost.
  private mutating func noteUnclosed() {
    guard !gaveUp, let innermost = open.last else { return }
    gaveUp = true
    let closers = open.reversed().map { String(UnicodeScalar($0.closing)) }.joined(separator: " ")
    faults.addSyntax(
      "this \(innermost.thing) is not closed before the file ends", at: innermost.offset,
      advice: open.count == 1
        ? "Write \(quoted(innermost.closing)) where it ends."
        : "Missing here or further out, from the inside: \(closers).")
  }

  /// Notes a fault at the next character and consumes the character.
  mutating func passOver(_ problem: String, advice: String) {
    faults.addSyntax(problem, at: at, advice: advice)
    at += scalarLength(at: at)
    lastEnd = at
  }

  /// The bytes of the scalar at an offset; 1 where the text is not valid UTF-8.
  func scalarLength(at offset: Int) -> Int {
    let length =
      switch bytes[offset] {
      case 0xC0..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF8: 4
      default: 1
      }
    let end = min(bytes.count, offset + length)
    return bytes[offset + 1..<end].prefix { $0 & 0xC0 == 0x80 }.count + 1
  }
}
