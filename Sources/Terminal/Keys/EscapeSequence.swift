/// What the sequences that terminals send for keys mean.
enum EscapeSequence {
  /// `ESC [ parameters final`.
  static func control(_ parameters: String, final: UInt8) -> Key {
    guard !parameters.hasPrefix("[") else { return .unknown }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 1 }
    let first = numbers.first ?? 1
    let modifier = numbers.count > 1 ? numbers[1] : 1
    switch final {
    case UInt8(ascii: "~"):
      // xterm's form for any key: 27 ; modifier ; character.
      if first == 27, numbers.count == 3 { return character(numbers[2], modifier: modifier) }
      return numbered(first)
    case UInt8(ascii: "u"): return character(first, modifier: modifier)
    default: return lettered(final, modifier: modifier)
    }
  }

  /// `ESC O final`.
  static func single(_ final: UInt8) -> Key {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "c"): .wordRight
    case UInt8(ascii: "d"): .wordLeft
    default: lettered(final, modifier: 1)
    }
  }

  /// A control character other than those that open a sequence.
  static func controlCharacter(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  private static func lettered(_ final: UInt8, modifier: Int) -> Key {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): modifier > 2 ? .wordRight : .right
    case UInt8(ascii: "D"): modifier > 2 ? .wordLeft : .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    default: .unknown
    }
  }

  private static func numbered(_ number: Int) -> Key {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    default: .unknown
    }
  }

  /// A key by the number of its character; the modifier is 1 plus 1 for Shift, 2 for Alt and 4
  /// for Control.
  private static func character(_ number: Int, modifier: Int) -> Key {
    guard let value = UInt32(exactly: number), let scalar = Unicode.Scalar(value) else {
      return .unknown
    }
    let flags = max(0, modifier - 1)
    let (hasAlt, hasControl) = (flags & 2 != 0, flags & 4 != 0)
    switch value {
    case 13: return hasAlt || hasControl ? .altEnter : .enter
    case 127, 8: return hasAlt ? .altBackspace : .backspace
    case 9: return flags & 1 != 0 ? .backTab : .tab
    case 0..<32: return controlCharacter(UInt8(value))
    default: break
    }
    if hasControl { return .control(Character(scalar)) }
    return hasAlt ? .alt(Character(scalar)) : .text(String(scalar))
  }
}
