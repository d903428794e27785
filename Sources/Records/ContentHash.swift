/// The SHA-256 of a content file's bytes: equal hash, equal content.
package struct ContentHash: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  package let hex: String

  /// The hash of these bytes; linear in their number.
  package init(of bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    hash.update(bytes)
    hex = hash.finished().map(Self.twoDigits).joined()
  }

  /// A hash that was computed before; nil unless it is 64 lower-case hexadecimal digits.
  package init?(hex: String) {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
    guard hex.utf8.count == 64, hex.utf8.allSatisfy(isDigit) else { return nil }
    self.hex = hex
  }

  package var description: String { hex }

  package static func < (left: ContentHash, right: ContentHash) -> Bool { left.hex < right.hex }

  private static func twoDigits(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
