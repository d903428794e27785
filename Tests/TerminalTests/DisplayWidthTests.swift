import Terminal
import TestSupport
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("hello", 5), ("é", 1), ("e\u{301}", 1), ("e\u{301}\u{302}\u{303}", 1),
    ("“curly” – dash…", 15), ("½ café", 6), ("ﬁ", 1), ("漢", 2), ("漢字かな", 8), ("ｶﾅ", 2),
    ("ＡＢ", 4), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("。、", 4), ("😀", 2), ("👍🏽", 2),
    ("👩‍👩‍👧", 2), ("🏳️‍🌈", 2), ("🇬🇧", 2), ("🇬🇧🇫🇷", 4),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2),
    ("❤", 1), ("❤️", 2), ("❤︎", 1), ("☎️", 2), ("⌚", 2), ("⌚︎", 1), ("1️⃣", 2), ("✓", 1), ("█", 1),
    ("▁▂▃", 3), ("─", 1), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{FEFF}", 0), ("a\u{AD}b", 3),
    ("\n", 0), ("\r\n", 0), ("\t", 0), ("\u{1B}", 0), ("\u{7F}", 0), ("\u{85}", 0), ("नमस्ते", 4),
    ("\u{1F1E6}", 1), ("𠀀", 2), ("→", 1), ("±", 1), ("–", 1), ("🕑", 2), ("🅰️", 2),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(displayWidth(of: text) == columns)
  }

  @Test func isTheSumOverItsCharacters() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let text = random.text(length: 12)
      #expect(displayWidth(of: text) == text.reduce(0) { $0 + displayWidth(of: $1) })
      #expect(text.allSatisfy { (0...2).contains(displayWidth(of: $0)) })
    }
  }
}
