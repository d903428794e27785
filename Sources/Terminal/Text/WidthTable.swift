/// Which scalars take two columns or none on a terminal.
///
/// Wide: East Asian Width W and F of UAX #11; scalars with emoji presentation are known to the
/// standard library and left out here. Gaps without characters are closed to keep the table small.
enum WidthTable {
  static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x18D00...0x18D08, 0x1AFF0...0x1B2FB,
    0x1F200...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F250...0x1F251,
    0x1F260...0x1F265, 0x20000...0x3FFFD,
  ]

  /// Hangul vowels and final consonants, which are drawn into the block that a first consonant
  /// opens.
  static let joining: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

  /// Logarithmic in the size of the table.
  static func contains(_ scalar: Unicode.Scalar, in table: [ClosedRange<UInt32>]) -> Bool {
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if scalar.value > table[middle].upperBound { low = middle + 1 } else { high = middle }
    }
    return low < table.count && table[low].contains(scalar.value)
  }
}
