/// The SHA-256 digest of some content, by which the content is known.
package struct ContentHash: Sendable, Hashable {
  private let words: SIMD8<UInt32>

  /// The digest of some bytes, after FIPS 180-4; takes time in proportion to their number.
  package init(of bytes: [UInt8]) {
    var digest = Sha256()
    bytes.withUnsafeBufferPointer { digest.take($0) }
    words = digest.finished()
  }

  /// The digest of a text in UTF-8.
  package init(of text: String) { self.init(of: Array(text.utf8)) }

  /// Reads 64 hexadecimal digits in lower case; nil for anything else.
  package init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    var words = SIMD8<UInt32>()
    for (index, digit) in digits.enumerated() {
      guard let value = Self.value(ofDigit: digit) else { return nil }
      words[index / 8] = words[index / 8] << 4 | value
    }
    self.words = words
  }

  /// 64 hexadecimal digits in lower case.
  package var hex: String {
    words.indices.map { hexadecimal(words[$0], digits: 8).lowercased() }.joined()
  }

  private static func value(ofDigit digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}

extension ContentHash: CustomStringConvertible {
  package var description: String { hex }
}

/// The digest while it is made: blocks of 64 bytes, sixteen words each.
private struct Sha256 {
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19)
  private var schedule = [UInt32](repeating: 0, count: 64)
  private var tail: [UInt8] = []
  private var length: UInt64 = 0

  /// Takes all of the content; to be called once.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    let whole = bytes.count - bytes.count % 64
    var at = 0
    while at < whole {
      mix(UnsafeBufferPointer(rebasing: bytes[at..<at + 64]))
      at += 64
    }
    tail = Array(bytes[whole...])
    length = UInt64(bytes.count) * 8
  }

  mutating func finished() -> SIMD8<UInt32> {
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: length >> shift))
    }
    let blocks = tail
    blocks.withUnsafeBufferPointer { bytes in
      for start in stride(from: 0, to: bytes.count, by: 64) {
        mix(UnsafeBufferPointer(rebasing: bytes[start..<start + 64]))
      }
    }
    return state
  }

  /// One block; the letters are those of FIPS 180-4, 6.2.2.
  private mutating func mix(_ block: UnsafeBufferPointer<UInt8>) {
    expand(block)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum1 &+ choice &+ Self.constants[round] &+ schedule[round]
      let sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
    }
    state = state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  private mutating func expand(_ block: UnsafeBufferPointer<UInt8>) {
    for index in 0..<16 {
      schedule[index] =
        UInt32(block[index * 4]) << 24 | UInt32(block[index * 4 + 1]) << 16
        | UInt32(block[index * 4 + 2]) << 8 | UInt32(block[index * 4 + 3])
    }
    for index in 16..<64 {
      let (early, late) = (schedule[index - 15], schedule[index - 2])
      let small0 = turned(early, 7) ^ turned(early, 18) ^ early >> 3
      let small1 = turned(late, 17) ^ turned(late, 19) ^ late >> 10
      schedule[index] = schedule[index - 16] &+ small0 &+ schedule[index - 7] &+ small1
    }
  }

  private func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
