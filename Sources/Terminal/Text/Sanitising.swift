/// The white space that may stay as it is in a text made safe for the screen.
package struct KeptSpace: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Line breaks; carriage return with line feed becomes one line feed.
  package static let newlines = KeptSpace(rawValue: 1)
  /// Tabs.
  package static let tabs = KeptSpace(rawValue: 2)
}

/// The text with everything made visible that a terminal would act on or hide.
///
/// Control characters become their pictures (`␛`, `␡`), and other controls, bidirectional
/// controls and invisible characters become their numbers (`<U+202E>`). What joins an emoji or a
/// flag together stays. The result holds nothing that this function would change again.
package func sanitised(_ text: String, keeping kept: KeptSpace = []) -> String {
  if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return text }
  var safe = String.UnicodeScalarView()
  var sequence = EmojiSequence()
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    if scalar == "\r", next == "\n", kept.contains(.newlines) { continue }
    let isJoiner = sequence.takes(scalar, before: next)
    if isJoiner || isHarmless(scalar, keeping: kept) {
      safe.append(scalar)
    } else {
      safe.append(contentsOf: picture(of: scalar).unicodeScalars)
    }
  }
  return String(safe)
}

/// Follows a text and tells the invisible scalars that emoji and flags are made with.
private struct EmojiSequence {
  private enum Last {
    case other
    case emoji
    case selector
    /// The black flag, or a tag after it: England, Scotland and Wales are written so.
    case flag
  }

  private var last = Last.other

  /// Whether the scalar is invisible and belongs where it stands.
  mutating func takes(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch (scalar.value, last) {
    case (0xFE0E...0xFE0F, .emoji), (0xFE0E...0xFE0F, .flag): last = .selector
    case (0x200D, .emoji), (0x200D, .selector), (0x200D, .flag):
      last = .other
      // Digits count as emoji because of key caps, and are joined to nothing.
      return next.map { Self.isEmoji($0) && $0.value > 0x7F } ?? false
    case (0xE0020...0xE007F, .flag): last = .flag
    default:
      last = scalar.value == 0x1F3F4 ? .flag : Self.isEmoji(scalar) ? .emoji : .other
      return false
    }
    return true
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isEmoji }
}

private func isHarmless(_ scalar: Unicode.Scalar, keeping kept: KeptSpace) -> Bool {
  switch scalar.value {
  case 0x0A: return kept.contains(.newlines)
  case 0x09: return kept.contains(.tabs)
  case 0x20..<0x7F: return true
  case 0x00..<0xA0: return false
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: return false
  default: return !scalar.properties.isDefaultIgnorableCodePoint
  }
}

private func picture(of scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0x00..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? ""
  case 0x7F: return "\u{2421}"
  default:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }
}
