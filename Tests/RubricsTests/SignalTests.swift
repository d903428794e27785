import Prose
import Rubrics
import Testing

private let orthography = Orthography(readings: ["can't": ["can", "not"], "i'm": ["i", "am"]])

private func lexicon() throws -> Lexicon {
  func phrases(_ sources: [String]) throws -> [Phrase] {
    try sources.map { try Phrase($0, reading: orthography) }
  }
  return Lexicon(
    orthography: orthography, classes: ["praise": try phrases(["well done", "brilliant"])],
    contexts: [
      .negated: try phrases(["not", "never"]), .hypothetical: try phrases(["if"]),
      .other: try phrases(["my own"]),
    ],
    standIns: ["tool": try phrases(["worry diary"])])
}

private func signal(
  _ pattern: String, place: Signal.Place = .anywhere, keeps: Set<Context> = [],
  matches: [String] = [], misses: [String] = []
) throws -> Signal {
  Signal(
    id: "s", about: "", phrases: [try Phrase(pattern, reading: orthography)], place: place,
    unless: Set(Context.allCases).subtracting(keeps), matches: matches, misses: misses, source: "")
}

private func quotes(_ signal: Signal, in text: String) throws -> [String] {
  let read = Text(text, reading: orthography)
  return SignalSet([signal], lexicon: try lexicon()).hits(in: read).map { read.excerpt($0.span) }
}

@Suite("Signals")
struct SignalTests {
  @Test("are found with their place in the original")
  func found() throws {
    #expect(try quotes(signal("@praise"), in: "So: “hm”. Well done, Robin!") == ["Well done"])
  }

  @Test(
    "are not credited in surroundings that take the meaning away",
    arguments: [
      "I can't say well done.", "Never well done.", "If you had, well done.",
      "You wrote \"well done\" on it.", "My own well done was late.",
    ])
  func contexts(_ text: String) throws {
    #expect(try quotes(signal("@praise"), in: text).isEmpty)
    #expect(try !quotes(signal("@praise", keeps: Set(Context.allCases)), in: text).isEmpty)
  }

  @Test("a negation does not reach over many words or into the next sentence")
  func reach() throws {
    #expect(try quotes(signal("@praise"), in: "It was not. Well done.").count == 1)
    #expect(try quotes(signal("@praise"), in: "Not an easy week for you and well done.").count == 1)
  }

  @Test("can be bound to questions or statements")
  func places() throws {
    #expect(
      try quotes(signal("what helped", place: .question), in: "What helped? What helped.").count
        == 1)
    #expect(
      try quotes(signal("what helped", place: .statement), in: "What helped? What helped.").count
        == 1)
  }

  @Test("overlapping finds of one signal are one")
  func overlaps() throws {
    let wide = Signal(
      id: "s", about: "",
      phrases: try ["well done", "well done indeed"].map { try Phrase($0, reading: orthography) },
      place: .anywhere, unless: [], matches: [], misses: [], source: "")
    #expect(try quotes(wide, in: "Well done indeed").count == 1)
  }

  @Test("examples that fail are named, in both directions")
  func examples() throws {
    let bad = try signal(
      "your @tool", matches: ["Use your Worry Diary.", "Use the diary."],
      misses: ["Your worry.", "Open your worry diary."])
    let book = RubricBook(
      lexicon: try lexicon(), signals: [bad], joins: [], criteria: [], gates: [], schemes: [])
    #expect(
      failingExamples(of: book) == [
        ExampleFailure(signal: "s", example: "Use the diary.", shouldMatch: true),
        ExampleFailure(signal: "s", example: "Open your worry diary.", shouldMatch: false),
      ])
  }
}
