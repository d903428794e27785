/// Shapes and values in words, for reports.
extension Shape {
  /// What belongs there, with an article: "a date like 2026-03-09".
  var expected: String {
    switch self {
    case .object, .table: "an object"
    case .list: "a list"
    case .text: "a text"
    case .identifier: "a name like lifting-mood"
    case .choice(let words): words.count <= 6 ? "one of \(list(words))" : "a word"
    case .integer(let range): "a whole number" + Self.words(for: range)
    case .number(let range): "a number" + Self.words(for: range)
    case .boolean: "true or false"
    case .date: "a date like 2026-03-09"
    case .either(let shapes): Self.distinct(shapes.map(\.expected)).joined(separator: " or ")
    }
  }

  /// " from 0 to 3", or what is left of it where an end is open.
  static func words(for range: ClosedRange<Int>) -> String {
    switch (range.lowerBound == .min, range.upperBound == .max) {
    case (true, true): ""
    case (false, true): " of \(range.lowerBound) or more"
    case (true, false): " of \(range.upperBound) or less"
    case (false, false):
      range.count == 1
        ? " of exactly \(range.lowerBound)" : " from \(range.lowerBound) to \(range.upperBound)"
    }
  }

  /// " from 0 to 3.5"; ends beyond 1e300 count as open.
  static func words(for range: ClosedRange<Double>) -> String {
    let low = plain(range.lowerBound)
    let high = plain(range.upperBound)
    return switch (isOpen(range.lowerBound), isOpen(range.upperBound)) {
    case (true, true): ""
    case (false, true): " of \(low) or more"
    case (true, false): " of \(high) or less"
    case (false, false): " from \(low) to \(high)"
    }
  }

  /// Whether the end of a range stands for "no end".
  static func isOpen(_ bound: Double) -> Bool { bound.magnitude >= 1e300 }

  private static func plain(_ number: Double) -> String {
    wholeNumber(number).map(String.init) ?? "\(number)"
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  private static func distinct(_ words: [String]) -> [String] {
    words.indices.filter { !words[..<$0].contains(words[$0]) }.map { words[$0] }
  }
}

extension Node {
  /// What stands there, with an article: "a number".
  var found: String {
    switch value {
    case .object: "an object"
    case .array: "a list"
    case .string: "a text"
    case .number: "a number"
    case .bool(let bool): "\(bool)"
    case .null: "null"
    }
  }
}
