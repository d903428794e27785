import Terminal
import TestSupport
import Testing

@Suite struct EditedLineTests {
  @Test func insertsAtTheCursor() {
    var line = EditedLine("ac")
    line.move(to: 1)
    line.insert("b")
    #expect(line.text == "abc")
    #expect(line.cursor == 2)
  }

  @Test(arguments: [
    // Text, cursor, what is inserted, clusters after, cursor after.
    ("e", 1, "\u{301}", ["e\u{301}"], 1), ("ea", 1, "\u{301}", ["e\u{301}", "a"], 1),
    ("👩", 1, "\u{200D}", ["👩\u{200D}"], 1), ("👩👧", 1, "\u{200D}", ["👩‍👧"], 1),
    ("🇬", 1, "🇧", ["🇬🇧"], 1), ("🇬🇧🇫🇷", 0, "🇦", ["🇦🇬", "🇧🇫", "🇷"], 1),
    ("ab", 1, "漢字", ["a", "漢", "字", "b"], 3), ("\u{301}", 0, "e", ["e\u{301}"], 1),
    ("ab", 1, "", ["a", "b"], 1), ("", 0, "é", ["é"], 1),
  ])
  func joinsWhatBelongsTogether(
    text: String, cursor: Int, added: String, clusters: [String], after: Int
  ) {
    var line = EditedLine(text)
    line.move(to: cursor)
    line.insert(added)
    #expect(line.clusters.map(String.init) == clusters)
    #expect(line.cursor == after)
  }

  @Test(arguments: [
    ("abc", 1..<2, "b", ["a", "c"], 1), ("ae\u{301}漢", 1..<2, "e\u{301}", ["a", "漢"], 1),
    ("🇬a🇧", 1..<2, "a", ["🇬🇧"], 1), ("abc", 2..<9, "c", ["a", "b"], 2), ("", 0..<1, "", [], 0),
    ("👩‍👩‍👧x", 0..<1, "👩‍👩‍👧", ["x"], 0),
  ])
  func removesWholeCharacters(
    text: String, range: Range<Int>, removed: String, clusters: [String], cursor: Int
  ) {
    var line = EditedLine(text)
    #expect(line.remove(range) == removed)
    #expect(line.clusters.map(String.init) == clusters)
    #expect(line.cursor == cursor)
  }

  @Test(arguments: [
    ("one two", 7, 4, 7, 4), ("one two", 4, 0, 7, 0), ("one two", 3, 0, 7, 0),
    ("  one", 0, 0, 5, 0),
    ("don’t go-on", 11, 9, 11, 6), ("a, b", 1, 0, 4, 0), ("漢字 é", 4, 3, 4, 3), ("", 0, 0, 0, 0),
    ("end.  ", 6, 0, 6, 0),
  ])
  func findsWords(text: String, cursor: Int, start: Int, end: Int, blank: Int) {
    var line = EditedLine(text)
    line.move(to: cursor)
    #expect(line.wordStart == start)
    #expect(line.wordEnd == end)
    #expect(line.blankDelimitedStart == blank)
  }

  @Test func staysWithinItsEnds() {
    var line = EditedLine("ab")
    line.move(to: -5)
    #expect(line.cursor == 0)
    line.move(to: 99)
    #expect(line.cursor == 2)
  }

  @Test func neverContradictsItself() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      var line = EditedLine(random.text(length: 10))
      for _ in 0..<20 {
        line.move(to: random.number(-1..<12))
        let before = String(line.clusters[..<line.cursor])
        let after = String(line.clusters[line.cursor...])
        if random.number(0..<3) > 0 {
          let added = random.text(length: random.number(0..<4))
          line.insert(added)
          #expect(line.text.unicodeScalars.elementsEqual((before + added + after).unicodeScalars))
        } else {
          let start = random.number(0..<12)
          _ = line.remove(start..<start + random.number(0..<4))
        }
        #expect(line.clusters == Array(line.text))
        #expect((0...line.clusters.count).contains(line.cursor))
      }
    }
  }
}
