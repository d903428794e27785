import Drafting
import Testing

@Suite("Questions of the client")
struct ClientQuestionTests {
  static let names: [(question: String, expected: String)] = [
    ("Is it normal?", "Is it normal?"),
    ("Does anybody read these? (in the Mood Diary, 19 January)", "Does anybody read these?"),
    (
      "A doubt rather than a question: how does that fix anything?",
      "How does that fix anything?"
    ),
    ("A concern more than a question: number 3 stays in the car", "Number 3 stays in the car."),
    ("A question: is it me?", "Is it me?"),
    ("It says: go on?", "It says: go on?"),
    ("I don't want to drop behind", "I don't want to drop behind."),
    ("Is \"rest\" allowed?", "Is 'rest' allowed?"),
    ("Why [this]\nand {that}?", "Why (this) and (that)?"),
    ("(all of it)", "(all of it)."),
  ]

  @Test("are named without what was noted for the marker", arguments: names)
  func naming(question: String, expected: String) throws {
    let review = try Made.review(questions: [question])
    #expect(Made.text(.reply, "{client-question}", in: Made.brief(review)) == expected)
  }

  @Test("each is named once, with a slot for its answer")
  func each() throws {
    let review = try Made.review(questions: ["Is it me?", "Do I stop?", "I worry about it."])
    for length in DraftOptions.Length.allCases {
      let parts = Made.draft(review, DraftOptions(length: length)).parts.filter {
        $0.move == .reply
      }
      #expect(parts.map(\.about) == ["Is it me?", "Do I stop?", "I worry about it."])
      #expect(parts.map { $0.text.contains($0.about ?? "-") } == [true, true, true])
      #expect(parts.allSatisfy { $0.text.contains("[") })
    }
  }
}
