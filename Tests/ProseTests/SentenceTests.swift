import Prose
import TestSupport
import Testing

private func sentences(_ text: String) -> [String] {
  let read = Text(text)
  return read.sentences.map { read.excerpt($0.span) }
}

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "end where a reader would end them",
    arguments: [
      ("One. Two! Three?", ["One.", "Two!", "Three?"]),
      ("It was 2.45 on the 16th. Then a 5.", ["It was 2.45 on the 16th.", "Then a 5."]),
      (
        "Ring Dr. Patel e.g. tomorrow. Then write.",
        ["Ring Dr. Patel e.g. tomorrow.", "Then write."]
      ),
      ("WOW!! You sat on it?! Yes.", ["WOW!!", "You sat on it?!", "Yes."]),
      ("Hi Robin,\n\nThe wall counts.", ["Hi Robin", "The wall counts."]),
      ("He said “stop.” Then went.", ["He said “stop.”", "Then went."]),
      ("Well… maybe. No", ["Well…", "maybe.", "No"]),
      ("no marks at all", ["no marks at all"]),
      ("", []),
    ] as [(String, [String])])
  func splitting(_ text: String, _ expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test("a wrapped line is one sentence, a list is several")
  func lines() {
    let wrapped =
      "This is a long line that somebody's mail program has wrapped in the\nmiddle of it."
    #expect(sentences(wrapped).count == 1)
    #expect(sentences("Call slots:\n- Thursday at ten\n- Friday at ten").count == 3)
  }

  @Test("know how they end and in which paragraph they stand")
  func endings() {
    let text = Text("One? Two!\n\nThree.\n\nFour")
    #expect(text.sentences.map(\.ending) == [.question, .exclamation, .stop, .open])
    #expect(text.sentences.map(\.paragraph) == [0, 0, 1, 2])
    #expect(text.exclamations == 1)
  }

  @Test("on any text, tokens and sentences stay in order and on character boundaries")
  func properties() {
    let pieces = [
      "a", "’", "\"", "“", "”", ".", "!", "?", "\n", "\n\n", " ", "9", "2.5", "é", "e\u{301}", "漢",
      "😀", "👩‍👩‍👧", "\u{200B}", "PHQ-9", "don't", "‘", "-", "…", "\u{0}", "\u{202E}", "Dr", "e.g",
    ]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        pieces.randomElement(using: &generator)!
      }.joined()
      check(Text(text), text)
    }
  }

  private func check(_ text: Text, _ original: String) {
    var last = 0
    for token in text.tokens {
      #expect(token.span.lowerBound >= last || text.tokens.contains { $0.span == token.span })
      #expect(token.span.upperBound <= original.utf8.count)
      #expect(!text.excerpt(token.span).isEmpty)
      #expect(text.excerpt(token.span).utf8.count == token.span.count)
      last = token.span.lowerBound
    }
    #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices))
    for (index, sentence) in text.sentences.enumerated() {
      #expect(text.tokens[sentence.tokens].allSatisfy { $0.sentence == index })
      #expect(sentence.span.upperBound <= original.utf8.count)
    }
  }
}
