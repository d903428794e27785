/// The text with every character made visible that would move the cursor, hide or reorder text.
///
/// Tabs and line feeds are control characters too. A character that is a pile of marks is cut.
package func visible(_ text: String) -> String {
  var result = ""
  for character in text {
    if let shown = visibleForm(of: character) {
      result += shown
    } else {
      result.append(character)
    }
  }
  return result
}

/// What stands for a character that must not reach a screen as it is; nil for all others.
func visibleForm(of character: Character) -> String? {
  let scalars = character.unicodeScalars
  let isPile = scalars.count > 16
  guard isPile || scalars.contains(where: isUnsafe) else { return nil }
  return scalars.prefix(16).map(visibleForm).joined() + (isPile ? "…" : "")
}

private func visibleForm(of scalar: Unicode.Scalar) -> String {
  guard isUnsafe(scalar) else { return String(scalar) }
  switch scalar.value {
  case 0..<0x20: return picture(0x2400 + scalar.value)
  case 0x7F: return picture(0x2421)
  default: return "<U+" + hexadecimal(scalar.value, digits: 4) + ">"
  }
}

private func picture(_ value: UInt32) -> String {
  Unicode.Scalar(value).map { String($0) } ?? ""
}

/// Controls, line and paragraph separators, direction marks, invisible fillers and tags.
///
/// Joiners inside a character are left alone: emoji and many scripts need them.
func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
    0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
    true
  default: false
  }
}

/// A number in upper-case hexadecimal with at least so many digits.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
