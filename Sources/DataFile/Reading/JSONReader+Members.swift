/// Keys with their values, and what stands between them.
extension JSONReader {
  /// Reads a key and its value; nil where one of them is not there.
  mutating func readMember() -> Node.Member? {
    guard let key = readKey() else { return nil }
    lastEnd = max(at, key.span.upperBound)
    guard !separatorIsLost, key.hasColon || readColon(after: key.text) else { return nil }
    guard let value = readValue() else { return nil }
    return Node.Member(key: key.text, keySpan: key.span, value: value)
  }

  /// Consumes the colon; false where there is no value behind the key.
  private mutating func readColon(after key: String) -> Bool {
    skipBlanks()
    if next == Ascii.colon {
      at += 1
      lastEnd = at
    } else if next == Ascii.equals {
      passOver("an equals sign between key and value", advice: "Write a colon.")
    } else if next == Ascii.quote, lineHead.offset == at {
      separatorIsLost = true
      noteNoValue(of: key)
      return false
    } else if !isAtEndOfMember {
      faults.addSyntax(
        "missing colon after the key \(quoted(key))", at: lastEnd,
        advice: "Write a colon between key and value.")
    }
    skipBlanks()
    guard isAtEndOfMember else { return true }
    noteNoValue(of: key)
    return false
  }

  private mutating func noteNoValue(of key: String) {
    faults.addSyntax(
      "the key \(quoted(key)) has no value", at: lastEnd, damage: .structure,
      advice: "Write a colon and a value.")
  }

  private var isAtEndOfMember: Bool {
    switch next {
    case nil, Ascii.comma, Ascii.closeBrace, Ascii.closeBracket: true
    default: false
    }
  }

  /// Consumes the comma behind a value, or notes that it is missing.
  mutating func readComma() {
    guard heldKey == nil else { return }
    skipBlanks()
    switch next {
    case Ascii.comma: at += 1
    case nil, Ascii.closeBrace, Ascii.closeBracket: break
    case Ascii.semicolon: passOver("a semicolon between values", advice: "Write a comma.")
    case Ascii.colon where open.last?.byte == Ascii.openBracket: break
    default:
      guard !separatorIsLost else { return }
      faults.addSyntax("missing comma", at: lastEnd, advice: "Write a comma between two values.")
    }
  }
}
