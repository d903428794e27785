import DataFile
import Testing

@Suite struct ContentHashTests {
  /// From FIPS 180-2, appendix B, and the NIST example values.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func knownDigests(text: String, hex: String) {
    #expect(ContentHash(of: text).hex == hex)
    #expect(ContentHash(hex: hex) == ContentHash(of: text))
  }

  /// Around the ends of blocks, where the padding is.
  @Test func lengthsAroundABlockDiffer() {
    let hashes = (0...130).map { ContentHash(of: [UInt8](repeating: 0, count: $0)) }
    #expect(Set(hashes).count == 131)
    #expect(
      hashes[55].hex == "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7")
    #expect(
      hashes[56].hex == "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb")
    #expect(
      hashes[64].hex == "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b")
  }

  @Test(arguments: [
    "", "ba78", String(repeating: "g", count: 64), String(repeating: "A", count: 64),
  ])
  func noDigest(text: String) { #expect(ContentHash(hex: text) == nil) }
}
