/// Objects and lists; both are entered behind their opening bracket.
extension JSONReader {
  mutating func readArray() -> Node {
    let start = at - 1
    var elements: [Node] = []
    var hasColon = false
    while !endsBracket() {
      switch next {
      case Ascii.comma:
        passOver(
          "a value is missing before this comma", damage: .structure,
          advice: "Add the value or remove the comma.")
      case Ascii.colon where holdsKey(elements.last):
        let key = elements.removeLast()
        noteUnclosedBefore(key)
        heldKey = Key(text: key.text ?? "", span: key.span)
        return Node(.array(elements), span: start..<key.span.lowerBound)
      case Ascii.colon:
        if !hasColon { noteColon() }
        hasColon = true
        at += 1
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
      if next == Ascii.openBrace, belongsToListAround() {
        noteUnclosedBeforeObject()
        return Node(.object(members), span: start..<at)
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
    guard !faults.isFull else { return faults.addUnlisted() }
    let line = faults.place(of: first.lowerBound).line
    faults.add(
      "duplicate key \(quoted(member.key))", at: member.keySpan,
      advice: "The first one is at line \(line); keep one of them.")
  }

  private mutating func noteColon() {
    faults.addSyntax(
      "a colon in a list", at: at, damage: .structure,
      advice: "A list holds values; keys belong in an object: { … }.")
  }

  /// Whether a colon behind a value tells that the list was to end before it: the value stands where
  /// a key of the object around the list would, first on its line.
  private func holdsKey(_ value: Node?) -> Bool {
    guard let value, case .string = value.value, value.span.upperBound == lastEnd else {
      return false
    }
    return open.dropLast().last?.byte == Ascii.openBrace
      && lineHead.offset == value.span.lowerBound
  }

  private mutating func noteUnclosedBefore(_ key: Node) {
    let place = faults.place(of: open.last?.offset ?? 0)
    faults.addSyntax(
      "\"]\" is missing before the key \(quoted(key.text ?? ""))", at: key.span.lowerBound,
      damage: .structure, breaking: open.last?.offset,
      advice: "Close the list that starts at line \(place.line), column \(place.column).")
  }

  /// Whether an opening brace where a key belongs tells that the object was to end before it: it
  /// stands where the next object of the list around would, first on its line.
  private func belongsToListAround() -> Bool {
    open.dropLast().last?.byte == Ascii.openBracket && lineHead.offset == at
  }

  private mutating func noteUnclosedBeforeObject() {
    let place = faults.place(of: open.last?.offset ?? 0)
    separatorIsLost = true
    faults.addSyntax(
      "\"}\" is missing before this object", at: at, damage: .structure,
      breaking: open.last?.offset,
      advice: "Close the object that starts at line \(place.line), column \(place.column).")
  }
}
