/// The columns that a text takes on a screen after `visible` and with tabs counted as four.
package func displayWidth(of text: String) -> Int {
  text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The columns that a character takes on a screen: two for wide ones, none for a mark on its own.
///
/// Ranges from Unicode's EastAsianWidth (wide and full width) and the emoji presentation property.
package func displayWidth(of character: Character) -> Int {
  if character == "\t" { return 4 }
  if let shown = visibleForm(of: character) { return shown.unicodeScalars.count }
  guard let first = character.unicodeScalars.first else { return 0 }
  if first.value < 0x300 { return 1 }
  let hasEmojiForm = character.unicodeScalars.contains { $0.value == 0xFE0F }
  if first.properties.isEmojiPresentation || hasEmojiForm || isWide(first.value) { return 2 }
  switch first.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: return 1
  }
}

private func isWide(_ value: UInt32) -> Bool {
  switch value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
    0x20000...0x3FFFD:
    true
  default: false
  }
}
