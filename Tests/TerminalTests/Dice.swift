/// Random values that are the same on every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Scalars that join, widen, hide, break and reorder.
  static let scalars: [String] = [
    "a", "b", "z", " ", " ", "-", ".", "é", "’", "e", "\u{301}", "\u{300}", "漢", "字", "한",
    "\u{1100}", "\u{1161}", "\u{11A8}", "😀", "👩", "\u{200D}", "👧", "\u{1F3FD}", "\u{1F1EC}",
    "\u{1F1E7}", "\u{FE0F}", "\u{FE0E}", "❤", "1", "\u{20E3}", "\u{200B}", "\u{202E}", "\u{AD}",
    "\t", "\u{1B}", "\u{9B}", "\u{915}", "\u{94D}", "\u{937}", "\u{93F}", "\u{0}",
  ]

  mutating func text(length: Int) -> String {
    (0..<length).map { _ in Self.scalars[Int(next() % UInt64(Self.scalars.count))] }.joined()
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
}
