import Prose
import TestSupport
import Testing

/// A small orthography like that of the shipped lexicon.
let orthography = Orthography(
  readings: [
    "don't": ["do", "not"], "dont": ["do", "not"], "you've": ["you", "have"], "u": ["you"],
    "it's": ["it", "is"], "o'clock": ["oclock"],
  ],
  numbers: ["one": 1, "ten": 10, "forty": 40])

private func words(_ text: String) -> [String] {
  Text(text, reading: orthography).tokens.map(\.word)
}

@Suite("Tokens")
struct TokenTests {
  @Test(
    "are read in the form in which phrases are compared",
    arguments: [
      ("Well done, Robin!", ["well", "done", "robin"]),
      ("You’ve done it", ["you", "have", "done", "it"]),
      ("dont u", ["do", "not", "you"]),
      ("Elsie's egg-timer", ["elsie", "egg", "timer"]),
      ("PHQ-9 was 17", ["phq", "9", "was", "17"]),
      ("PHQ9 at 2.45pm", ["phq", "9", "at", "2.45", "pm"]),
      ("the 24th, 116 123", ["the", "24", "th", "116", "123"]),
      ("café 😀 naïve", ["café", "naïve"]),
      ("4 o'clock", ["4", "oclock"]),
      ("he'd've gone", ["hedve", "gone"]),
      ("", []),
      ("…!?", []),
    ] as [(String, [String])])
  func reading(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("know their place in the original, whatever stands before")
  func spans() throws {
    let text = Text("“Café” — it’s 😀 grim", reading: orthography)
    #expect(text.tokens.map { text.excerpt($0.span) } == ["Café", "it’s", "it’s", "grim"])
  }

  @Test("carry the value of numbers in digits and in words")
  func numbers() {
    let tokens = Text("ten, 2.45, 1,200, 10:30 and forty", reading: orthography).tokens
    #expect(tokens.compactMap(\.number) == [10, 2.45, 1200, 10.3, 40])
  }

  @Test("say whether they stand between quotation marks")
  func quotations() {
    let text = Text("You wrote “prob doesn't count”, and it's 'fine' I don't think so.")
    #expect(text.tokens.filter(\.isQuoted).map(\.word) == ["prob", "doesnt", "count", "fine"])
  }

  @Test("see capitals")
  func capitals() {
    let tokens = Text("WOW you Did it").tokens
    #expect(tokens.map(\.isShouted) == [true, false, false, false])
    #expect(tokens.map(\.isCapitalised) == [true, false, true, false])
  }

  @Test("hidden characters and look-alikes are counted and not lost")
  func hidden() {
    let text = Text("we\u{200B}ll d\u{043E}ne")
    #expect(text.hiddenCharacters == 1)
    #expect(text.mixedScriptWords == 1)
    #expect(text.tokens[0].word == "well")
  }
}

@Suite("Stems")
struct StemTests {
  @Test(
    "bring the forms of a word together",
    arguments: [
      ["walk", "walks", "walked", "walking"], ["plan", "plans", "planned", "planning"],
      ["worry", "worries", "worried"], ["box", "boxes", "boxed"], ["watch", "watches", "watching"],
      ["bake", "baked", "bakes", "baking"], ["quick", "quickly"],
    ])
  func together(_ forms: [String]) {
    #expect(Set(forms.map { stem(of: $0) }).count == 1)
  }

  @Test(
    "leave short words, numbers and other letters alone", arguments: ["bus", "is", "47", "café"])
  func alone(_ word: String) {
    #expect(stem(of: word) == word)
  }
}

@Suite("Readability")
struct ReadabilityTests {
  @Test("counts words, sentences and syllables")
  func counts() {
    let figures = Readability(Text("The cat sat. A diary is not a test of you."))
    #expect(figures.words == 11)
    #expect(figures.sentences == 2)
    #expect(figures.wordsPerSentence == 5.5)
  }

  @Test("nothing at all has no grade and no division by nothing")
  func nothing() {
    #expect(Readability(Text("")).grade == 0)
    #expect(Readability(Text("…")).wordsPerSentence == 0)
  }

  @Test("long words read older than short ones")
  func older() {
    let plain = Readability(Text("You sat on the wall with a cup of tea."))
    let dense = Readability(Text("Interoceptive exposure facilitates inhibitory learning."))
    #expect(dense.age > plain.age + 5)
  }
}
