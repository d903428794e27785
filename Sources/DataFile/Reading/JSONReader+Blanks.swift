/// What stands between values: white space, comments, and characters that only look like space.
extension JSONReader {
  mutating func skipBlanks() {
    var lineStart: Int?
    defer { if let lineStart { lineHead = LineHead(offset: at, indent: at - lineStart) } }
    while let byte = next {
      switch byte {
      case Ascii.space, Ascii.tab: at += 1
      case Ascii.lineFeed, Ascii.carriageReturn:
        at += 1
        lineStart = at
      case Ascii.slash:
        if !skipComment() { return }
      case Ascii.hash:
        faults.addSyntax("\"#\" does not begin a comment here", at: at, advice: "Write \"//\".")
        skipLine()
      case 0..<0x20, 0x7F..<0xF0:
        let length = strayLength(at: at)
        if length == 0 { return }
        skipStray(length)
      default: return
      }
    }
  }

  private mutating func skipComment() -> Bool {
    switch byte(ahead: 1) {
    case Ascii.slash:
      skipLine()
      return true
    case Ascii.star:
      skipBlockComment()
      return true
    default: return false
    }
  }

  private mutating func skipLine() {
    while let byte = next, byte != Ascii.lineFeed, byte != Ascii.carriageReturn { at += 1 }
  }

  private mutating func skipBlockComment() {
    let start = at
    at += 2
    while at < bytes.count {
      if bytes[at] == Ascii.star, byte(ahead: 1) == Ascii.slash {
        at += 2
        return
      }
      at += 1
    }
    gaveUp = true
    faults.addSyntax(
      "this comment is not closed", at: start, damage: .structure,
      advice: "Write \"*/\" where it ends.")
  }

  /// Notes a run of equal stray characters as one fault.
  private mutating func skipStray(_ length: Int) {
    let scalar = String(decoding: bytes[at..<at + length], as: UTF8.self).unicodeScalars.first
    let code = hexadecimal(scalar?.value ?? 0, digits: 4)
    let isControl = length == 1
    faults.addSyntax(
      isControl
        ? "control character U+\(code) between values"
        : "the invisible character U+\(code) between values", at: at,
      advice: isControl ? "Remove it." : "Remove it, or put a plain space in its place.")
    let first = bytes[at..<at + length]
    while bytes[at...].starts(with: first) { at += length }
  }

  /// The length of the character at an offset if it is a control character or a blank that is no
  /// white space of a data file, such as a no-break space; otherwise 0.
  private func strayLength(at offset: Int) -> Int {
    switch (bytes[offset], byte(ahead: 1) ?? 0, byte(ahead: 2) ?? 0) {
    case (0..<0x20, _, _), (0x7F, _, _): 1
    case (0xC2, 0x80...0xA0, _), (0xC2, 0xAD, _): 2
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F...0xAF): 3
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): 3
    default: 0
    }
  }
}
