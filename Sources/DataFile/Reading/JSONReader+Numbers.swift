/// Numbers as JSON has them: no leading zero, plus sign, point at an end, or other base.
extension JSONReader {
  mutating func readNumber() -> Node {
    let start = at
    while let byte = next, Self.belongsToNumber(byte) { at += 1 }
    let literal = String(decoding: bytes[start..<at], as: UTF8.self)
    if let advice = Self.objection(to: Array(bytes[start..<at])) {
      faults.addSyntax("\(quoted(literal)) is not a number", at: start, advice: advice)
      return Node(.number(0), span: start..<at)
    }
    let number = Double(literal) ?? .infinity
    if !number.isFinite {
      faults.addSyntax(
        "the number \(quoted(literal)) is too large", at: start,
        advice: "Numbers of a data file are less than 1.8e308.")
      return Node(.number(0), span: start..<at)
    }
    return Node(.number(number), span: start..<at)
  }

  /// Letters, too, so that `12px` is one fault.
  private static func belongsToNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: Ascii.isDigit(byte) || Ascii.isLetter(byte)
    }
  }

  /// What to do about a literal that is no number; nil for a number.
  private static func objection(to literal: [UInt8]) -> String? {
    if CivilDate.parts(of: String(decoding: literal, as: UTF8.self)) != nil {
      return "A date is a text: put it in double quotes."
    }
    var rest = literal[...]
    if rest.first == UInt8(ascii: "+") { return "Leave out the plus sign." }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: Ascii.isDigit)
    rest = rest.dropFirst(whole.count)
    if whole.isEmpty {
      return rest.first == UInt8(ascii: ".") ? "Write a 0 before the point." : general
    }
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: Ascii.isDigit)
      if fraction.isEmpty { return "Write a digit behind the point, or leave the point out." }
      rest = rest.dropFirst(1 + fraction.count)
    }
    if let first = rest.first, first | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      let exponent = rest.prefix(while: Ascii.isDigit)
      if exponent.isEmpty { return general }
      rest = rest.dropFirst(exponent.count)
    }
    if !rest.isEmpty { return general }
    let hasLeadingZero = whole.count > 1 && whole.first == UInt8(ascii: "0")
    return hasLeadingZero ? "Leave out the zeros in front." : nil
  }

  private static let general =
    "Write digits, with a point before decimals; anything else is a text and takes double quotes."
}
