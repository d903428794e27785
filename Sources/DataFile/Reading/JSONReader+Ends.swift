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
      if isStray(byte, in: bracket) {
        passOver(
          "\(quoted(byte)) closes nothing", damage: .structure,
          advice: "Remove it; \(quoted(bracket.closing)) closes the \(bracket.thing).")
        continue
      }
      noteMismatch(bracket, found: byte)
      if isMisspelt(byte, closing: bracket) { at += 1 }
      return true
    }
  }

  /// Whether a bracket matches none that is open and stands beside the one that belongs there.
  private func isStray(_ byte: UInt8, in bracket: OpenBracket) -> Bool {
    guard !open.contains(where: { $0.closing == byte }) else { return false }
    var ahead = 1
    while let byte = self.byte(ahead: ahead), byte == Ascii.space || byte == Ascii.tab {
      ahead += 1
    }
    return self.byte(ahead: ahead) == bracket.closing
  }

  /// Whether a bracket was to close the innermost one and not the one that it matches: it stands on
  /// the line of the former, or at its indent, and the latter does not.
  private func isMisspelt(_ byte: UInt8, closing bracket: OpenBracket) -> Bool {
    guard let outer = open.last(where: { $0.closing == byte }) else { return true }
    if lineHead.offset != at {
      return bracket.line.offset == lineHead.offset && outer.line.offset != lineHead.offset
    }
    return bracket.line.indent == lineHead.indent && outer.line.indent != lineHead.indent
  }

  /// Keeps in mind the first bracket that is closed by one at another indent.
  private mutating func noteIndent(of bracket: OpenBracket) {
    let isFirstOnLine = lineHead.offset == at
    if suspect == nil, isFirstOnLine, lineHead.indent != bracket.line.indent {
      suspect = (bracket, at)
    }
  }

  private mutating func noteMismatch(_ bracket: OpenBracket, found: UInt8) {
    let place = faults.place(of: bracket.offset)
    faults.addSyntax(
      "\(quoted(found)) where \(quoted(bracket.closing)) belongs", at: at, damage: .structure,
      breaking: bracket.offset,
      advice:
        "The \(bracket.thing) that starts at line \(place.line), column \(place.column) ends with "
        + "\(quoted(bracket.closing)).")
  }

  /// Notes once the brackets that the end of the file leaves open: at the one that the indents give
  /// away, or else at the innermost.
  private mutating func noteUnclosed() {
    guard !gaveUp, let innermost = open.last else { return }
    gaveUp = true
    if let suspect { return noteSuspect(suspect.opened, closedAt: suspect.closedAt) }
    let closers = open.reversed().map { String(Unicode.Scalar($0.closing)) }.joined(separator: " ")
    faults.addSyntax(
      "this \(innermost.thing) is not closed before the file ends", at: innermost.offset,
      damage: .structure,
      advice: open.count == 1
        ? "Write \(quoted(innermost.closing)) where it ends."
        : "Still open at the end of the file, from the inside: \(closers).")
  }

  private mutating func noteSuspect(_ bracket: OpenBracket, closedAt: Int) {
    let line = faults.place(of: closedAt).line
    faults.addSyntax(
      "a \(quoted(bracket.closing)) is missing, most likely that of this \(bracket.thing)",
      at: bracket.offset, damage: .structure,
      advice:
        "The \(quoted(bracket.closing)) that closes it stands at line \(line), at the indent of "
        + "another one.")
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
