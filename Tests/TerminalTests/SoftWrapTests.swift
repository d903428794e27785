import TestSupport
import Testing

@testable import Terminal

@Suite struct SoftWrapTests {
  @Test(arguments: [
    ("", 5, [""]), ("abc", 5, ["abc"]), ("abcde", 5, ["abcde"]), ("abcdef", 5, ["abcde", "f"]),
    ("one two", 5, ["one ", "two"]), ("one two", 3, ["one ", "two"]),
    ("one   two", 3, ["one   ", "two"]),
    ("a bcdefg", 4, ["a ", "bcde", "fg"]), ("漢字漢", 4, ["漢字", "漢"]), ("漢字", 3, ["漢", "字"]),
    ("漢字", 1, ["漢", "字"]),
    ("ab", 0, ["a", "b"]), ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("   ", 2, ["   "]),
    ("\u{1}\u{2}\u{3}", 2, ["\u{1}\u{2}", "\u{3}"]),
  ])
  func breaksAfterSpaces(text: String, width: Int, rows: [String]) {
    let clusters = Array(text)
    #expect(softRows(of: clusters, width: width).map { String(clusters[$0]) } == rows)
  }

  @Test func coversTheLineAndFits() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let clusters = Array(random.text(length: random.number(0..<50)))
      let width = random.number(8..<20)
      let rows = softRows(of: clusters, width: width)
      #expect(rows.first?.lowerBound == 0)
      #expect(rows.last?.upperBound == clusters.count)
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
      for row in rows {
        var visible = clusters[row]
        while visible.last == " " { visible.removeLast() }
        #expect(shownWidth(visible) <= width || visible.count == 1)
      }
    }
  }

  @Test(arguments: [
    (Character("a"), "a", 1), ("é", "é", 1), ("漢", "漢", 2), ("\u{1B}", "␛", 1), ("\t", "␉", 1),
    ("\u{202E}", "<U+202E>", 8),
    ("👩‍👩‍👧", "👩‍👩‍👧", 2), ("\u{301}", "\u{301}", 0),
  ])
  func showsCharactersSafely(cluster: Character, text: String, width: Int) {
    #expect(shown(cluster) == text)
    #expect(shownWidth(cluster) == width)
  }
}
