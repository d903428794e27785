/// Objects and lists; both are entered behind their opening bracket.
extension JSONReader {
  mutating func readArray() -> Node {
    let start = at - 1
    var elements: [Node] = []
    while !endsBracket() {
      switch next {
      case Ascii.comma:
        passOver(
          "a value is missing before this comma", advice: "Add the value or remove the comma.")
      case Ascii.colon:
        passOver(
          "a colon in a list", advice: "A list holds values; keys belong in an object: { … }.")
      default:
        if let element = readValue() { elements.append(element) }
        readComma()
      }
    }
    return Node(.array(elements), span: start..<at)
  }

  mutating func readObject() -> Node {
    let start = at - 1
    var members: [Node.Member] = []
    var firsts: [String: Range<Int>] = [:]
    while !endsBracket() {
      if next == Ascii.comma {
        passOver("a key is missing before this comma", advice: "Remove the comma or add the key.")
        continue
      }
      if let member = readMember() {
        noteDuplicate(member, firsts: &firsts)
        members.append(member)
      }
      readComma()
    }
    return Node(.object(members), span: start..<at)
  }

  private mutating func noteDuplicate(_ member: Node.Member, firsts: inout [String: Range<Int>]) {
    guard let first = firsts[member.key] else {
      firsts[member.key] = member.keySpan
      return
    }
    guard !faults.isFull else { return faults.add("", at: member.keySpan) }
    let line = faults.place(of: first.lowerBound).line
    faults.add(
      "duplicate key \(quoted(member.key))", at: member.keySpan,
      advice: "The first one is at line \(line); keep one of them.")
  }

  /// Reads a key and its value; nil where one of them is not there.
  private mutating func readMember() -> Node.Member? {
    guard let key = readKey() else { return nil }
    lastEnd = at
    guard readColon(after: key.text) else { return nil }
    guard let value = readValue() else { return nil }
    return Node.Member(key: key.text, keySpan: key.span, value: value)
  }

  /// Consumes the colon; false where there is no value behind the key.
  private mutating func readColon(after key: String) -> Bool {
    skipBlanks()
    if next == Ascii.colon {
      at += 1
    } else if next == Ascii.equals {
      passOver("an equals sign between key and value", advice: "Write a colon.")
    } else if !isAtEndOfMember {
      faults.addSyntax(
        "missing colon after the key \(quoted(key))", at: lastEnd,
        advice: "Write a colon between key and value.")
    }
    skipBlanks()
    guard isAtEndOfMember else { return true }
    if !gaveUp {
      faults.addSyntax(
        "the key \(quoted(key)) has no value", at: lastEnd, advice: "Write a colon and a value.")
    }
    return false
  }

  private var isAtEndOfMember: Bool {
    switch next {
    case nil, Ascii.comma, Ascii.closeBrace, Ascii.closeBracket: true
    default: false
    }
  }

  /// Consumes the comma behind a value, or notes that it is missing.
  private mutating func readComma() {
    skipBlanks()
    switch next {
    case Ascii.comma: at += 1
    case nil, Ascii.closeBrace, Ascii.closeBracket: break
    case Ascii.semicolon: passOver("a semicolon between values", advice: "Write a comma.")
    case Ascii.colon where open.last?.byte == Ascii.openBracket: break
    default:
      guard !ranIntoLineEnd else { return }
      faults.addSyntax("missing comma", at: lastEnd, advice: "Write a comma between two values.")
    }
  }
}
