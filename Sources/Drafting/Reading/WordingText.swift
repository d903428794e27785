/// Reads a line of a wording: words, `{fields}`, `[slots]` and `[~brief slots]`.
struct WordingText {
  /// What is wrong with a line, in a sentence without a full stop, and what to do.
  struct Fault: Error, Hashable {
    let problem: String
    let advice: String
  }

  /// The most UTF-8 bytes that a hint may have, as long as its fields are not filled.
  static let longestHint = 140

  private var rest: Substring

  /// The parts of a line.
  static func pieces(of line: String) throws(Fault) -> [Wording.Piece] {
    try checkBlanks(line)
    var reader = WordingText(rest: line[...])
    return try reader.pieces(inSlot: false)
  }

  private static func checkBlanks(_ line: String) throws(Fault) {
    if line.contains("  ") || line.contains("\t") {
      throw Fault(problem: "there are two blanks in a row", advice: "Leave one.")
    }
    if line.first == " " || line.last == " " {
      throw Fault(problem: "the line begins or ends with a blank", advice: "Take it out.")
    }
  }

  private mutating func pieces(inSlot: Bool) throws(Fault) -> [Wording.Piece] {
    var pieces: [Wording.Piece] = []
    var words = ""
    while let character = rest.first, !(inSlot && character == "]") {
      switch character {
      case "{":
        if !words.isEmpty { pieces.append(.words(words)) }
        words = ""
        pieces.append(try field())
      case "[":
        guard !inSlot else { throw Self.nested }
        if !words.isEmpty { pieces.append(.words(words)) }
        words = ""
        pieces.append(try slot())
      case "]", "}": throw Self.unopened(character)
      default:
        words.append(character)
        rest.removeFirst()
      }
    }
    if !words.isEmpty { pieces.append(.words(words)) }
    return pieces
  }

  private mutating func field() throws(Fault) -> Wording.Piece {
    rest.removeFirst()
    guard let end = rest.firstIndex(of: "}") else {
      throw Fault(problem: "a field is not closed", advice: "Write } behind its name.")
    }
    let name = rest[..<end]
    rest = rest[rest.index(after: end)...]
    return .field(String(name))
  }

  private mutating func slot() throws(Fault) -> Wording.Piece {
    rest.removeFirst()
    let isBrief = rest.first == "~"
    if isBrief { rest.removeFirst() }
    let start = rest
    let hint = try pieces(inSlot: true)
    guard rest.first == "]" else {
      throw Fault(problem: "a slot is not closed", advice: "Write ] behind its hint.")
    }
    let length = start.utf8.count - rest.utf8.count
    rest.removeFirst()
    try Self.check(start, length: length)
    return .slot(hint: hint, isBrief: isBrief)
  }

  private static func check(_ hint: Substring, length: Int) throws(Fault) {
    // A message in which the slot is left must be found: a bracket and a letter.
    guard length > 0, hint.first?.isLetter == true else {
      throw Fault(
        problem: "the hint of a slot does not begin with a letter",
        advice: "Say in words what the writer should put there.")
    }
    guard length <= longestHint else {
      throw Fault(
        problem: "the hint of a slot has \(length) bytes",
        advice: "Use \(longestHint) at the most, or it is not found in a message.")
    }
  }

  private static let nested = Fault(
    problem: "there is a slot within a slot", advice: "Close the first one before it.")

  private static func unopened(_ bracket: Character) -> Fault {
    Fault(
      problem: "there is a \(bracket) that nothing opens",
      advice: "Take it out; texts of a draft have no brackets but those of fields and slots.")
  }
}
