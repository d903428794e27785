import Terminal
import TestSupport
import Testing

@Suite struct SanitisingTests {
  @Test func showsEveryC0ControlAndDelete() {
    for value in UInt32(0)..<0x20 {
      let picture = String(Unicode.Scalar(0x2400 + value)!)
      #expect(sanitised("a\(Unicode.Scalar(value)!)b") == "a\(picture)b", "\(value)")
    }
    #expect(sanitised("a\u{7F}b") == "a␡b")
  }

  @Test func showsEveryC1Control() {
    for value in UInt32(0x80)..<0xA0 {
      let number = String(value, radix: 16, uppercase: true)
      #expect(sanitised("a\(Unicode.Scalar(value)!)b") == "a<U+00\(number)>b", "\(value)")
    }
  }

  static let hidden: [UInt32] =
    [0x61C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069)  // bidirectional
    + [0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D]
    + [0x2028, 0x2029, 0x2060, 0x2061, 0x2064, 0x206A, 0x206F, 0x3164, 0xFE00, 0xFE0F, 0xFEFF]
    + [0xFFA0, 0xFFF9, 0xFFFB, 0x1D173, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE01EF]

  @Test(arguments: hidden)
  func showsWhatIsHiddenOrReorders(value: UInt32) {
    let digits = String(value, radix: 16, uppercase: true)
    let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    #expect(sanitised("a\(Unicode.Scalar(value)!)b") == "a<U+\(number)>b")
  }

  @Test(arguments: [
    ("\u{1B}[2J", "␛[2J"), ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
    ("\u{1B}]52;c;QQ==\u{1B}\\", "␛]52;c;QQ==␛\\"),
    ("\u{9B}31m", "<U+009B>31m"), ("\u{1B}Pq\u{1B}\\", "␛Pq␛\\"), ("a\r\nb\tc", "a␍␊b␉c"),
    ("a\u{8}b", "a␈b"),
  ])
  func takesTheirPowerFromSequences(text: String, safe: String) {
    #expect(sanitised(text) == safe)
  }

  @Test(
    arguments: [
      (KeptSpace.newlines, "a\nb\nc␍d␉e"), (.tabs, "a␍␊b␊c␍d\te"),
      ([.newlines, .tabs], "a\nb\nc␍d\te"),
      ([], "a␍␊b␊c␍d␉e"),
    ] as [(KeptSpace, String)])
  func keepsTheSpaceThatIsAskedFor(kept: KeptSpace, safe: String) {
    #expect(sanitised("a\r\nb\nc\rd\te", keeping: kept) == safe)
  }

  @Test(arguments: [
    "", "plain ASCII ~", "café “quoted” – £5 ½", "e\u{301}", "漢字 한글 नमस्ते", "😀 👍🏽 👩‍👩‍👧 🇬🇧 ❤️ ☎︎ 1️⃣ 🏳️‍🌈",
    "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "▁▂▃ ── ␛",
  ])
  func leavesAloneWhatCanBeSeen(text: String) {
    #expect(sanitised(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    ("a\u{200D}b", "a<U+200D>b"), ("a\u{FE0F}", "a<U+FE0F>"), ("1\u{200D}", "1<U+200D>"),
    ("😀\u{E0041}", "😀<U+E0041>"), ("\u{200D}😀", "<U+200D>😀"),
  ])
  func showsJoinersThatJoinNoEmoji(text: String, safe: String) {
    #expect(sanitised(text) == safe)
  }

  @Test func doesNothingTheSecondTimeAndLosesNothing() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let text = random.text(length: 10)
      let safe = sanitised(text)
      #expect(sanitised(safe) == safe)
      #expect(safe.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(safe.unicodeScalars.count >= text.unicodeScalars.count)
    }
  }
}
