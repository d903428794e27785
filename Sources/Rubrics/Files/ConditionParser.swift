/// Reads a condition as it stands in a rubric file: `score.right and (score-meaning or score-tied)`.
///
/// A label alone means at least one; `label >= 2`, `label <= 3`, `label = 0` compare; `not`, `and`
/// and `or` bind in that order.
package struct ConditionParser {
  fileprivate var tokens: ArraySlice<Substring>

  /// Reads a whole condition.
  package static func parse(_ source: String) throws(ConditionFault) -> Condition {
    var parser = ConditionParser(tokens: Self.tokens(of: source)[...])
    let condition = try parser.disjunction()
    if let rest = parser.tokens.first {
      throw ConditionFault(problem: "\"\(rest)\" is not expected here")
    }
    return condition
  }

  private static func tokens(of source: String) -> [Substring] {
    var tokens: [Substring] = []
    for part in source.split(whereSeparator: \.isWhitespace) {
      var part = part
      while part.first == "(" {
        tokens.append(part.prefix(1))
        part = part.dropFirst()
      }
      var closers: [Substring] = []
      while part.last == ")" {
        closers.append(part.suffix(1))
        part = part.dropLast()
      }
      if !part.isEmpty { tokens.append(part) }
      tokens += closers
    }
    return tokens
  }

  private mutating func disjunction() throws(ConditionFault) -> Condition {
    var parts = [try conjunction()]
    while take("or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(ConditionFault) -> Condition {
    var parts = [try negation()]
    while take("and") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(ConditionFault) -> Condition {
    if take("not") { return .not(try negation()) }
    if take("(") {
      let inner = try disjunction()
      guard take(")") else { throw ConditionFault(problem: "a closing bracket is missing") }
      return inner
    }
    return try comparison()
  }

  private mutating func comparison() throws(ConditionFault) -> Condition {
    guard let label = tokens.popFirst(), label.first?.isLetter == true,
      !["and", "or", "not"].contains(label)
    else { throw ConditionFault(problem: "the name of a signal, join or fact is missing") }
    guard let sign = tokens.first, [">=", "<=", "="].contains(sign) else {
      return .count(label: String(label), least: 1, most: .max)
    }
    tokens.removeFirst()
    guard let number = tokens.popFirst().flatMap({ Int($0) }) else {
      throw ConditionFault(problem: "a whole number is missing after \"\(sign)\"")
    }
    switch sign {
    case ">=": return .count(label: String(label), least: number, most: .max)
    case "<=": return .count(label: String(label), least: 0, most: number)
    default: return .count(label: String(label), least: number, most: number)
    }
  }

  private mutating func take(_ word: Substring) -> Bool {
    guard tokens.first == word else { return false }
    tokens.removeFirst()
    return true
  }
}

/// Why a condition cannot be read.
package struct ConditionFault: Error, Sendable, Hashable {
  /// The problem in one sentence, lower case, without a full stop.
  package let problem: String
}
