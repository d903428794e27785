import Terminal
import TestSupport
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, []), (" ", 10, [""]), ("one", 10, ["one"]), ("one two", 7, ["one two"]),
    ("one two", 6, ["one", "two"]), ("one  two   three", 9, ["one two", "three"]),
    ("a\nb\n\nc", 10, ["a", "b", "", "c"]), ("a\r\nb", 10, ["a", "b"]), ("a\tb", 10, ["a b"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("ab cdefghij kl", 4, ["ab", "cdef", "ghij", "kl"]),
    ("漢字漢字", 5, ["漢字", "漢字"]), ("漢字", 1, ["漢", "字"]), ("ab", 0, ["a", "b"]),
    ("ab", -3, ["a", "b"]),
    ("e\u{301}e\u{301} x", 2, ["e\u{301}e\u{301}", "x"]), ("👩‍👩‍👧👩‍👩‍👧", 2, ["👩‍👩‍👧", "👩‍👩‍👧"]),
    ("end ", 10, ["end"]),
  ])
  func breaksBetweenWords(text: String, width: Int, lines: [String]) {
    #expect(wrapped(text, width: width) == lines)
  }

  @Test(arguments: [
    ("one two three", 9, "- ", "  ", ["- one two", "  three"]),
    ("one two", 20, "", "  ", ["one two"]), ("one\ntwo", 20, "* ", "  ", ["* one", "  two"]),
    ("one\n\ntwo", 20, "* ", "  ", ["* one", "", "  two"]),
    ("abcdef", 5, "12 ", "   ", ["12 ab", "   cd", "   ef"]),
    ("abc", 2, "long ", "x", ["long a", "xb", "xc"]),
  ])
  func hangsTheIndent(text: String, width: Int, first: String, rest: String, lines: [String]) {
    #expect(wrapped(text, width: width, first: first, rest: rest) == lines)
  }

  @Test func fitsAndLosesNothingButBlank() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let text = sanitised(random.text(length: 40))
      let width = random.number(2..<20)
      let lines = wrapped(text, width: width)
      #expect(lines.allSatisfy { displayWidth(of: $0) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test(arguments: [
    ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""),
    ("hello", -1, ""),
    ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("", 3, ""),
    ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"),
  ])
  func cutsWithAnEllipsis(text: String, width: Int, short: String) {
    #expect(truncated(text, to: width) == short)
    #expect(StyledText(text).truncated(to: width).plain == short)
  }

  @Test func cutsWithOtherEllipses() {
    #expect(truncated("hello world", to: 8, ellipsis: "...") == "hello...")
    #expect(truncated("hello world", to: 2, ellipsis: "...") == "he")
    #expect(truncated("hello world", to: 5, ellipsis: "") == "hello")
  }

  @Test(arguments: [
    ("ab", 5, Alignment.left, "ab   "), ("ab", 5, .right, "   ab"), ("ab", 5, .centre, " ab  "),
    ("ab", 2, .left, "ab"), ("abc", 2, .right, "abc"), ("漢", 4, .right, "  漢"),
    ("", 2, .centre, "  "),
  ])
  func fillsWithSpaces(text: String, width: Int, alignment: Alignment, full: String) {
    #expect(padded(text, to: width, alignment) == full)
    #expect(StyledText(text).padded(to: width, alignment).plain == full)
  }
}
