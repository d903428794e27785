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
        noteIndent(of: bracket)
        at += 1
        return true
      }
      guard byte == Ascii.closeBrace || byte == Ascii.closeBracket else { return false }
      if open.contains(where: { $0.closing == byte }) {
        noteMismatch(bracket, found: byte)
        return true
      }
      passOver(
        "\(quoted(byte)) closes nothing", damage: .structure,
        advice: "Remove it, or close the \(bracket.thing) with \(quoted(bracket.closing)).")
    }
  }

  /// Keeps in mind the first bracket that is closed by one at another indent.
  private mutating func noteIndent(of bracket: OpenBracket) {
    let isFirstOnLine = lineHead.offset == at
    if suspect == nil, isFirstOnLine, lineHead.indent != bracket.indent {
      suspect = (bracket, at)
    }
  }

  private mutating func noteMismatch(_ bracket: OpenBracket, found: UInt8) {
    let place = faults.place(of: bracket.offset)
    faults.addSyntax(
      "\(quoted(found)) where \(quoted(bracket.closing)) belongs", at: at, damage: .structure,
      breaking: bracket.offset,
      advice:
        "Close the \(bracket.thing) that starts at line \(place.line), column \(place.column) first."
    )
  }

  /// Notes once, at the innermost, the brackets that the end of the file leaves open.
  private mutating func noteUnclosed() {
    guard !gaveUp, let innermost = open.last else { return }
    gaveUp = true
    let closers = open.reversed().map { String(Unicode.Scalar($0.closing)) }.joined(separator: " ")
    let advice =
      open.count == 1
      ? "Write \(quoted(innermost.closing)) where it ends."
      : "Still open at the end of the file, from the inside: \(closers)."
    faults.addSyntax(
      "this \(innermost.thing) is not closed before the file ends", at: innermost.offset,
      damage: .structure, advice: suspicion() ?? advice)
  }

  /// What the indents tell of the bracket that is missing.
  private mutating func suspicion() -> String? {
    guard let (opened, closedAt) = suspect else { return nil }
    let start = faults.place(of: opened.offset)
    let end = faults.place(of: closedAt)
    return "Look at the \(opened.thing) from line \(start.line) to line \(end.line):"
      + " it is closed at another indent, so its own \(quoted(opened.closing)) may be missing."
  }

  /// Notes a fault at the next character and consumes the character.
  mutating func passOver(
    _ problem: String, damage: FaultList.Damage = .value, advice: String
  ) {
    faults.addSyntax(problem, at: at, damage: damage, advice: advice)
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
