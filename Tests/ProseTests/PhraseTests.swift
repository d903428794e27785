import Prose
import TestSupport
import Testing

private func isFound(_ pattern: String, in text: String) throws -> Bool {
  let phrase = try Phrase(pattern, reading: orthography)
  let classes = [
    "praise": [
      try Phrase("well done", reading: orthography), try Phrase("proud", reading: orthography),
    ]
  ]
  return !PhraseSet([phrase], classes: classes).matches(in: Text(text, reading: orthography))
    .isEmpty
}

@Suite("Phrase patterns")
struct PhraseTests {
  @Test(
    "match what they say",
    arguments: [
      ("well done", "Well, done!", true), ("well done", "done well", false),
      ("tir*", "so tiring", true), ("tir*", "a satire", false),
      ("{well|nicely} done", "nicely done", true), ("{a b|c} d", "a b d", true),
      ("{a b|c} d", "a d", false), ("[so] proud", "proud", true),
      ("you [have] done", "you've done", true),
      ("you ..2 did", "you really truly did", true), ("you ..2 did", "you and I and he did", false),
      ("do not", "don’t", true), ("# minutes", "ten minutes", true),
      ("# minutes", "a few minutes", false),
      ("^ yes", "Yes, it is.", true), ("^ yes", "Oh yes.", false), ("ok $", "that is ok", true),
      ("ok $", "ok then", false), ("@praise for", "well done for trying", true),
      ("@praise for", "proud for once", true), ("@praise for", "done for", false),
      ("one two", "One. Two.", false),
    ] as [(String, String, Bool)])
  func matching(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try isFound(pattern, in: text) == expected)
  }

  @Test(
    "say what is wrong with them",
    arguments: [
      ("{a|b", "\"}\" is missing"), ("a}", "\"}\" without an opening bracket"),
      ("..x", "a gap is written ..1 to ..12"),
      ("ab*", "\"ab*\" needs at least three letters before the star"),
      ("[a]", "the pattern can match without any word"), ("@", "\"@\" without the name of a class"),
      ("%", "\"%\" is not a word"),
    ])
  func faults(_ pattern: String, _ problem: String) {
    #expect(throws: PhraseFault.self) { try Phrase(pattern, reading: orthography) }
    do {
      _ = try Phrase(pattern, reading: orthography)
    } catch {
      #expect(error.problem == problem)
    }
  }

  @Test("too many alternatives are refused and do not fill the memory")
  func explosion() {
    let wide = Array(repeating: "{a|b|c|d|e|f}", count: 8).joined(separator: " ")
    #expect(throws: PhraseFault.self) { try Phrase(wide, reading: orthography) }
  }

  @Test("terms of the case stand for classes, over several tokens")
  func terms() throws {
    let phrase = try Phrase("your @tool twice", reading: orthography)
    let text = Text("Use your Worry Diary twice.")
    let set = PhraseSet([phrase])
    #expect(set.matches(in: text).isEmpty)
    let found = set.matches(in: text, terms: [TermMatch(name: "tool", tokens: 2..<4)])
    #expect(found.map(\.tokens) == [1..<5])
  }

  @Test("the automaton finds what a naive matcher finds, on random patterns and texts")
  func differential() throws {
    var generator = SeededGenerator(seed: 7)
    let words = ["a", "b", "c", "d"]
    for _ in 0..<300 {
      let patterns = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          ["a", "b", "c", "{a|b}", "{c d|a}", "[b]", "..1", "..2", "d"].randomElement(
            using: &generator)!
        }.joined(separator: " ")
      }.filter { (try? Phrase($0, reading: orthography)) != nil }
      let phrases = try patterns.map { try Phrase($0, reading: orthography) }
      let text = Text(
        (0..<12).map { _ in words.randomElement(using: &generator)! }.joined(separator: " "))
      let found = PhraseSet(phrases).matches(in: text)
      #expect(Set(found) == naiveMatches(patterns, in: text), "\(patterns) in \(text.original)")
    }
  }
}

/// Expands each pattern to a set of plain word lists with gaps and tries every place: slow and obvious.
private func naiveMatches(_ patterns: [String], in text: Text) -> Set<PhraseMatch> {
  var found: Set<PhraseMatch> = []
  let words = text.tokens.map(\.word)
  for (index, pattern) in patterns.enumerated() {
    for start in words.indices {
      for end in naiveEnds(
        pattern.split(separator: " ", omittingEmptySubsequences: true).map(String.init), words,
        start)
      {
        found.insert(PhraseMatch(pattern: index, tokens: start..<end))
      }
    }
  }
  return found
}

private func naiveEnds(_ pattern: [String], _ words: [String], _ at: Int) -> Set<Int> {
  var pattern = pattern
  guard !pattern.isEmpty else { return [at] }
  var head = pattern.removeFirst()
  if head.hasPrefix("{"), !head.hasSuffix("}") {
    while !head.hasSuffix("}") { head += " " + pattern.removeFirst() }
  }
  if head.hasPrefix("..") {
    let most = Int(head.dropFirst(2))!
    return (0...most).reduce(into: []) { ends, skipped in
      if at + skipped <= words.count { ends.formUnion(naiveEnds(pattern, words, at + skipped)) }
    }
  }
  let choices: [String]
  if head.hasPrefix("{") {
    choices = head.dropFirst().dropLast().split(separator: "|").map(String.init)
  } else if head.hasPrefix("[") {
    choices = [String(head.dropFirst().dropLast()), ""]
  } else {
    choices = [head]
  }
  return choices.reduce(into: []) { ends, choice in
    let parts = choice.split(separator: " ").map(String.init)
    guard at + parts.count <= words.count, Array(words[at..<(at + parts.count)]) == parts else {
      return
    }
    ends.formUnion(naiveEnds(pattern, words, at + parts.count))
  }
}
