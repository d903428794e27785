/// The signs that charts and rules are drawn with.
package enum GlyphSet: Sendable, Hashable {
  /// Block and box characters.
  case unicode
  /// Characters that every terminal and printer has.
  case ascii

  /// From the lowest step of a chart to the highest; both sets have eight.
  var steps: [Character] {
    switch self {
    case .unicode: Array("▁▂▃▄▅▆▇█")
    case .ascii: Array("_.:-=+*#")
    }
  }

  var horizontal: Character { self == .unicode ? "─" : "-" }

  /// What stands at the end of a text that was cut.
  package var ellipsis: String { self == .unicode ? "…" : "..." }
}
