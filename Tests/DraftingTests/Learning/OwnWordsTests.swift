import Casebook
import Testing

@testable import Drafting

@Suite("Own words")
struct OwnWordsTests {
  private func draft() throws -> Draft {
    Made.draft(
      try Made.review(questions: ["Is it me?"]),
      DraftOptions(length: .short, only: [.greeting, .reply, .encouragement, .nextStep, .signOff]))
  }

  @Test("the draft as it is has nothing of its own and every slot unfilled")
  func untouched() throws {
    let draft = try draft()
    let own = ownWords(message: draft.text, draft: draft)
    #expect(own.unfilled == draft.slots)
    #expect(own.barelyFilled == [])
    #expect(own.isMostlyTemplate)
  }

  @Test("a message in other words is its writer's own")
  func own() throws {
    let text = "Kim, you walked to the gate and back on Sunday. I read it twice. Sam"
    let own = ownWords(message: text, draft: try draft())
    #expect(own.words == 15)
    #expect(own.templateWords == 0)
    #expect(own.share == 0)
    #expect(own.slots.allSatisfy { $0.filling == .rewritten })
  }

  @Test("runs of five words and more count, shorter ones do not")
  func runs() {
    let draft = Self.fixed(["I read that as about the same this week."])
    #expect(ownWords(message: "I read that as well.", draft: draft).templateWords == 0)
    #expect(ownWords(message: "I READ THAT, as about: a draw.", draft: draft).templateWords == 5)
    #expect(ownWords(message: "So I read that as about the same.", draft: draft).templateWords == 7)
  }

  @Test("a run does not reach over a slot")
  func overSlots() {
    let draft = Self.fixed(["one two three ", nil, " four five six"])
    #expect(ownWords(message: "one two three four five six", draft: draft).templateWords == 0)
  }

  @Test("curly and straight apostrophes are the same, and an empty message has no share")
  func marks() {
    let draft = Self.fixed(["That is somebody’s turn, isn’t it?"])
    let own = ownWords(message: "that is somebody's turn isn't it", draft: draft)
    #expect(own.share == 1)
    #expect(ownWords(message: " \n", draft: draft).share == 0)
  }

  static let fillings: [(message: String, filling: OwnWords.Filling)] = [
    ("I saw that you [what they did], and that counts.", .unfilled),
    ("I saw that you [ what they  did ], and that counts.", .unfilled),
    ("I saw that you went out on Sunday, and that counts.", .filled),
    ("I saw that you went out, and that counts.", .barely),
    ("I saw that you, and that counts.", .barely),
    ("You went out on Sunday. That was good.", .rewritten),
    ("", .rewritten),
  ]

  @Test("slots are found by the words around them", arguments: fillings)
  func filling(message: String, filling: OwnWords.Filling) {
    let draft = Self.fixed(["I saw that you ", nil, ", and that counts."])
    #expect(ownWords(message: message, draft: draft).slots.map(\.filling) == [filling])
  }

  @Test("a name or a time is enough where no more is wanted")
  func brief() {
    let draft = Self.fixed(["Best wishes, ", nil], isBrief: true)
    #expect(
      ownWords(message: "Best wishes, Sam", draft: draft).slots.map(\.filling) == [.filled])
    #expect(ownWords(message: "Best wishes,", draft: draft).slots.map(\.filling) == [.barely])
  }

  @Test("slots that follow each other are each looked for in their own place")
  func several() {
    let draft = Self.fixed(["For this week: ", nil, ". I chose it because ", nil, ". You decide."])
    let own = ownWords(
      message: "For this week: ten minutes on the wall. I chose it because yes. You decide.",
      draft: draft)
    #expect(own.slots.map(\.filling) == [.filled, .barely])
  }

  /// A draft of one part, nil for each slot.
  private static func fixed(_ texts: [String?], isBrief: Bool = false) -> Draft {
    var number = 0
    let pieces = texts.map { text -> Draft.Piece in
      if let text { return .words(text) }
      number += 1
      return .slot(
        Draft.Slot(
          id: "work.\(number)", move: .work, criterion: "feedback.work",
          hint: "what they did", isBrief: isBrief))
    }
    return Draft(
      parts: [
        Draft.Part(
          move: .work, title: "Work", wording: "w", about: nil, pieces: pieces,
          opensParagraph: true)
      ], notes: [])
  }
}
