import Terminal
import TestSupport
import Testing

@Suite struct KeyDecoderTests {
  static func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.feed(bytes) + decoder.finish()
  }

  @Test(
    arguments: [
      ("a", [.text("a")]), ("héllo 漢 😀", [.text("héllo 漢 😀")]), ("e\u{301}", [.text("e\u{301}")]),
      ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
      ("\u{8}", [.backspace]),
      ("a\rb", [.text("a"), .enter, .text("b")]), ("\u{0}", [.control("@")]),
      ("\u{1}", [.control("a")]),
      ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]), ("\u{1C}", [.control("\\")]),
      ("\u{1F}", [.control("_")]), ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
      ("\u{1B}b", [.alt("b")]), ("\u{1B}\r", [.altEnter]), ("\u{1B}\u{7F}", [.altBackspace]),
      ("\u{1B}\u{8}", [.altBackspace]),
      ("\u{1B}<", [.alt("<")]), ("\u{1B}é", [.escape, .text("é")]),
      ("\u{1B}\u{1}", [.escape, .control("a")]),
      ("\u{1B}[A", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}[C", [.right]), ("\u{1B}[D", [.left]),
      ("\u{1B}OA", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}OC", [.right]), ("\u{1B}OD", [.left]),
      ("\u{1B}[H", [.home]), ("\u{1B}[F", [.end]), ("\u{1B}OH", [.home]), ("\u{1B}OF", [.end]),
      ("\u{1B}[1~", [.home]), ("\u{1B}[7~", [.home]), ("\u{1B}[4~", [.end]), ("\u{1B}[8~", [.end]),
      ("\u{1B}[3~", [.delete]), ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]),
      ("\u{1B}[Z", [.backTab]),
      ("\u{1B}[1;5C", [.wordRight]), ("\u{1B}[1;5D", [.wordLeft]), ("\u{1B}[1;3C", [.wordRight]),
      ("\u{1B}[1;2C", [.right]), ("\u{1B}Oc", [.wordRight]), ("\u{1B}Od", [.wordLeft]),
      ("\u{1B}OM", [.enter]),
      ("\u{1B}[13;3u", [.altEnter]), ("\u{1B}[13;5u", [.altEnter]),
      ("\u{1B}[27;3;13~", [.altEnter]), ("\u{1B}[13u", [.enter]),
      ("\u{1B}[97;5u", [.control("a")]), ("\u{1B}[98;3u", [.alt("b")]),
      ("\u{1B}[233u", [.text("é")]), ("\u{1B}[9;2u", [.backTab]),
      ("\u{1B}[127;3u", [.altBackspace]), ("\u{1B}[27u", [.escape]),
      ("\u{1B}[55555555555u", [.unknown]),
      ("\u{1B}[15~", [.unknown]), ("\u{1B}[[A", [.unknown]), ("\u{1B}[?1;2c", [.unknown]),
      ("\u{1B}OP", [.unknown]),
      ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]), ("\u{1B}[12", [.unknown]),
      ("\u{1B}[1\r", [.unknown, .enter]),
      ("\u{1B}[1é", [.unknown, .text("é")]), ("\u{1B}[Ax", [.up, .text("x")]),
      ("\u{1B}[200~a\rb\r\nc\nd\u{1B}[201~e", [.paste("a\nb\nc\nd"), .text("e")]),
      ("\u{1B}[200~\u{3}\u{1B}[Aé\u{1B}[201~", [.paste("\u{3}\u{1B}[Aé")]),
      ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
      ("\u{1B}[200~never ended", [.paste("never ended")]), ("\u{1B}[201~", [.unknown]),
    ] as [(String, [Key])])
  func knowsKeys(input: String, keys: [Key]) {
    #expect(Self.keys(input.utf8) == keys)
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0x61, 0xC3, 0x62], "a\u{FFFD}b"), ([0xC3], "\u{FFFD}"),
      ([0xE2, 0x82], "\u{FFFD}"),
      ([0xE2, 0x82, 0x41], "\u{FFFD}A"), ([0xF0, 0x9F, 0x98], "\u{FFFD}"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xF5], "\u{FFFD}"), ([0x80], "\u{FFFD}"),
      ([0x9B, 0x41], "\u{FFFD}A"),
    ] as [([UInt8], String)])
  func replacesWhatIsNoUTF8(bytes: [UInt8], text: String) {
    #expect(Self.keys(bytes) == [.text(text)])
  }

  /// Joins texts that came one after another, since reads decide where they are cut.
  static func merged(_ keys: [Key]) -> [Key] {
    keys.reduce(into: []) { merged, key in
      if case .text(let text) = key, case .text(let before)? = merged.last {
        merged[merged.count - 1] = .text(before + text)
      } else {
        merged.append(key)
      }
    }
  }

  static func randomInput(_ random: inout SeededGenerator) -> [UInt8] {
    let pieces: [[UInt8]] =
      [
        "a", "é", "漢", "😀", "\u{301}", "\r", "\u{1B}", "\u{1B}[A", "\u{1B}[1;5C", "\u{1B}[200~",
        "\u{1B}[201~", "\u{3}",
      ]
      .map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0x80]]
    return (0..<20).flatMap { _ in pieces[random.number(0..<pieces.count)] }
  }

  @Test func givesTheSameKeysHoweverTheBytesAreCut() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      let input = Self.randomInput(&random)
      let whole = Self.merged(Self.keys(input))
      var decoder = KeyDecoder()
      let oneByOne = input.flatMap { decoder.feed([$0]) } + decoder.finish()
      #expect(Self.merged(oneByOne) == whole)
      let cut = random.number(0..<input.count)
      var second = KeyDecoder()
      let inTwo = second.feed(input[..<cut]) + second.feed(input[cut...]) + second.finish()
      #expect(Self.merged(inTwo) == whole)
    }
  }

  @Test func losesNoByteOfText() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let input = (0..<40).map { _ in UInt8(random.number(0x20..<0x100)) }.filter { $0 != 0x7F }
      let text = Self.keys(input).map { key in if case .text(let text) = key { text } else { "?" } }
      #expect(text.joined() == String(decoding: input, as: UTF8.self))
    }
  }

  @Test func waitsForTheRestOfACharacterAndForASequence() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xE6, 0xBC]) == [])
    #expect(!decoder.isMidSequence)
    #expect(decoder.flush() == [])
    #expect(decoder.feed([0xA2]) == [.text("漢")])
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isMidSequence)
    #expect(decoder.feed([0x5B]) == [])
    #expect(decoder.feed([0x41]) == [.up])
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.flush() == [.escape])
    #expect(!decoder.isMidSequence)
    #expect(decoder.feed("\u{1B}[200~par".utf8) == [])
    #expect(!decoder.isMidSequence)
    #expect(decoder.flush() == [])
    #expect(decoder.feed("t\u{1B}[201~".utf8) == [.paste("part")])
  }

  @Test func givesUpOnSequencesWithoutEnd() {
    let input = "\u{1B}[" + String(repeating: "1", count: 100) + "A"
    let keys = Self.keys(input.utf8)
    #expect(keys.first == .unknown)
    #expect(keys.count == 2)
  }
}
