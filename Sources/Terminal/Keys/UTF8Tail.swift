/// Telling an unfinished character at the end of a read from an invalid one.
enum UTF8Tail {
  /// How many of the last bytes begin a character that further bytes may finish; 0 to 3.
  static func unfinished(_ bytes: some BidirectionalCollection<UInt8>) -> Int {
    var tail: [UInt8] = []
    for byte in bytes.suffix(3).reversed() {
      tail.insert(byte, at: 0)
      if byte & 0b1100_0000 != 0b1000_0000 { return isUnfinished(tail) ? tail.count : 0 }
    }
    return 0
  }

  /// Table 3-7 of the Unicode Standard: what may follow a first byte.
  private static func isUnfinished(_ bytes: [UInt8]) -> Bool {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch bytes[0] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    return bytes.count < length && (bytes.count < 2 || second.contains(bytes[1]))
  }
}
