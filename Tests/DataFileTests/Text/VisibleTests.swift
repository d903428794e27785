import DataFile
import Testing

@Suite struct VisibleTests {
  @Test(arguments: [
    ("plain é 日本 👩‍👩‍👧 e\u{301}", "plain é 日本 👩‍👩‍👧 e\u{301}"),
    ("\u{1B}[2J\u{7}", "␛[2J␇"), ("a\tb\nc\r\nd", "a␉b␊c␍␊d"), ("\u{7F}\u{0}", "␡␀"),
    ("\u{9B}31m", "<U+009B>31m"), ("\u{202E}abc\u{202C}", "<U+202E>abc<U+202C>"),
    ("\u{2066}\u{200F}\u{FEFF}\u{200B}", "<U+2066><U+200F><U+FEFF><U+200B>"),
    ("\u{2028}\u{2029}\u{AD}", "<U+2028><U+2029><U+00AD>"), ("a\u{E0041}", "a<U+E0041>"),
    (
      "a" + String(repeating: "\u{301}", count: 40) + "b",
      "a" + String(repeating: "\u{301}", count: 15) + "…b"
    ),
  ])
  func shows(text: String, shown: String) { #expect(visible(text) == shown) }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👍", 2), ("👩‍👩‍👧", 2), ("☀", 1),
    ("☀\u{FE0F}", 2), ("🇬🇧", 2), ("ﬁ", 1), ("Ａ", 2), ("…", 1), ("“”", 2), ("한", 2), ("\t", 4),
    ("\u{1B}", 1), ("\u{202E}", 8),
  ])
  func widths(text: String, width: Int) { #expect(displayWidth(of: text) == width) }

  @Test func quotedTextsAreShort() {
    let pile = "a" + String(repeating: "\u{301}", count: 5000)
    #expect(quoted(pile).unicodeScalars.count == 403)
    #expect(quoted("title") == "\"title\"")
    #expect(quoted(String(repeating: "x", count: 40)).count == 42)
    #expect(
      quoted(String(repeating: "x", count: 41)) == "\"" + String(repeating: "x", count: 40) + "…\"")
  }
}
