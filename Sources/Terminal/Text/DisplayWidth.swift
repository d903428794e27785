/// The number of terminal columns that a text takes; controls and line breaks count as none.
///
/// Linear in the length of the text.
package func displayWidth(of text: some StringProtocol) -> Int {
  let utf8 = text.utf8
  if utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return utf8.count }
  return text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The number of terminal columns, 0 to 2, that one character takes.
///
/// An emoji sequence joined with ZWJ, a flag, and a character followed by variation selector 16
/// are one glyph of two columns.
package func displayWidth(of character: Character) -> Int {
  if let ascii = character.asciiValue, character != "\r\n" {
    return 0x20 <= ascii && ascii < 0x7F ? 1 : 0
  }
  var width = 0
  var regionalIndicators = 0
  for scalar in character.unicodeScalars {
    switch scalar.value {
    case 0xFE0F where width > 0: return 2
    case 0xFE0E where width > 0: return 1
    case 0x1F1E6...0x1F1FF: regionalIndicators += 1
    default: break
    }
    width += displayWidth(of: scalar)
  }
  return regionalIndicators == 2 ? 2 : min(width, 2)
}

private func displayWidth(of scalar: Unicode.Scalar) -> Int {
  if (0x1F1E6...0x1F1FF).contains(scalar.value) { return 1 }
  let properties = scalar.properties
  if properties.isEmojiPresentation || WidthTable.contains(scalar, in: WidthTable.wide) { return 2 }
  switch properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: return 0
  case .format: return scalar.value == 0xAD ? 1 : 0
  default: break
  }
  if properties.isDefaultIgnorableCodePoint { return 0 }
  return WidthTable.contains(scalar, in: WidthTable.joining) ? 0 : 1
}
