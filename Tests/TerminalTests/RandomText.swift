import TestSupport

/// Texts that are hard on editors and screens.
extension SeededGenerator {
  /// Scalars that join, widen, hide, break and reorder.
  static let hardScalars: [String] = [
    "a", "b", "z", " ", " ", "-", ".", "é", "’", "e", "\u{301}", "\u{300}", "漢", "字", "한",
    "\u{1100}", "\u{1161}", "\u{11A8}", "😀", "👩", "\u{200D}", "👧", "\u{1F3FD}", "\u{1F1EC}",
    "\u{1F1E7}", "\u{FE0F}", "\u{FE0E}", "❤", "1", "\u{20E3}", "\u{200B}", "\u{202E}", "\u{AD}",
    "\t", "\u{1B}", "\u{9B}", "\u{915}", "\u{94D}", "\u{937}", "\u{93F}", "\u{0}",
  ]

  mutating func text(length: Int) -> String {
    (0..<length).map { _ in Self.hardScalars[Int(next() % UInt64(Self.hardScalars.count))] }
      .joined()
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
}
