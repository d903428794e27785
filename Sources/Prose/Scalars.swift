extension Unicode.Scalar {
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  var isWordLetter: Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return properties.isAlphabetic
  }

  var isApostrophe: Bool { self == "'" || self == "\u{2019}" || self == "\u{02BC}" }

  /// Characters that take no room on a page and can be used to hide or split words.
  var isHidden: Bool {
    if value < 0x80 { return false }
    return switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Marks that stand between the parts of a list.
  var isSeparator: Bool { [",", ";", "|", "/", "•", "·"].contains(self) }

  var isClosingMark: Bool { self == "." || self == "!" || self == "?" || self == "…" }

  var isClosingQuote: Bool {
    self == "\"" || self == "\u{201D}" || self == "\u{2019}" || self == ")"
  }
}

extension Unicode.Scalar {
  /// White space, with a short way for ASCII.
  var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (value >= 0x09 && value <= 0x0D) : properties.isWhitespace
  }

  var isUpper: Bool {
    value < 0x80 ? value >= 0x41 && value <= 0x5A : properties.isUppercase
  }

  var isLower: Bool {
    value < 0x80 ? value >= 0x61 && value <= 0x7A : properties.isLowercase
  }

  var isMark: Bool { value >= 0x300 && properties.generalCategory.isMark }
}

extension Unicode.GeneralCategory {
  var isMark: Bool { self == .nonspacingMark || self == .spacingMark || self == .enclosingMark }
}

/// Which alphabets the letters of one word come from.
struct Scripts {
  private var latin = false
  private var lookalike = false

  /// Greek and Cyrillic hold the letters that are mistaken for Latin ones.
  mutating func see(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin = true
    case 0x370...0x52F: lookalike = true
    default: break
    }
  }

  var areMixed: Bool { latin && lookalike }
}
