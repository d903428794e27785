import Casebook
import Drafting
import Testing

/// Reviews of which next to nothing is known.
@Suite("Drafts from little")
struct BareReviewTests {
  private let bare: (Review) -> Draft = { review in
    Made.draft(
      review, client: Made.client("", goals: []), programme: nil,
      DraftOptions(length: .short, seed: 3))
  }

  @Test("no name, no work, no scores, no thread, no programme, no next review")
  func nothing() throws {
    let review = try Made.review(logins: 0, next: nil, tools: [])
    #expect(
      bare(review).text == """
        Hello,

        [what was hard this week, in their own words] It makes sense that it got to you.

        That is not easy, and still [a step or strength of theirs from this week]. You can build on \
        that.

        One thing for this week: [one small step in first steps, with when]. You choose the day.

        I read again on [the day of your next review]. If things get harder before then, do not wait \
        for me: ring NHS 111 (mental health option) or Samaritans on 116 123; in danger, 999.

        All the best,
        [your name]
        """)
  }

  @Test("the first message of all says who writes it")
  func firstContact() throws {
    let review = try Made.review(situation: [.firstReview], logins: 0)
    #expect(
      Made.draft(review).text.hasPrefix(
        """
        Hello Kim,

        My name is [your name], and I am the one who reads what you write here.
        """))
  }

  @Test("a promise of long ago is kept with a word of regret")
  func latePromise() throws {
    let letter = Review.Letter(
      from: .supporter, date: try day("01-12"), text: "", promises: ["send the leaflet"])
    let text = Made.draft(try Made.review(thread: [letter])).text
    #expect(
      text.contains(
        "I said on 12 January that I would come back to you, and I am sorry that you had to wait."
          + " [what came of it: send the leaflet]"))
  }

  @Test("what was promised on the phone since the latest message is kept too")
  func promiseOfCall() throws {
    let review = try Made.review(thread: [
      Review.Letter(
        from: .supporter, date: try day("02-23"), text: "", promises: ["ring on Friday"]),
      Review.Letter(from: .supporter, date: try day("03-02"), text: "", promises: ["ring again"]),
      Review.Letter(from: .call, date: try day("03-04"), text: "", promises: ["ask the office"]),
    ])
    let promises = Made.draft(review).parts.filter { $0.move == .promise }.map(\.about)
    #expect(promises == ["ring again", "ask the office"])
  }

  @Test("a name or a promise with brackets does not make a slot")
  func brackets() throws {
    let letter = Review.Letter(
      from: .supporter, date: try day("03-02"), text: "", promises: ["send [the] {leaflet}"])
    let draft = Made.draft(
      try Made.review(thread: [letter]), client: Made.client("Kim [they]"))
    #expect(draft.text.contains("Kim (they),"))
    #expect(draft.slots.contains { $0.hint.hasSuffix("send (the) (leaflet)") })
  }

  @Test("a long promise is cut to fit into a slot")
  func longPromise() throws {
    let long = Array(repeating: "ask the office", count: 20).joined(separator: " and ")
    let letter = Review.Letter(
      from: .supporter, date: try day("03-02"), text: "", promises: [long])
    let slot = Made.draft(try Made.review(thread: [letter])).slots.first { $0.move == .promise }
    #expect(
      slot?.hint.hasSuffix("ask the office and ask the office and ask the office and ask the…")
        == true)
    #expect(slot.map { $0.text.utf8.count <= 155 } == true)
  }

  /// Every two situations, with and without what a review can have.
  @Test("whatever the situation, the compulsory moves have words")
  func situations() throws {
    let greetings = ["Hello Kim,", "Dear Kim,", "Hi Kim,"]
    for (index, first) in Situation.allCases.enumerated() {
      for second in Situation.allCases[index...] {
        let isBusy = index.isMultiple(of: 2)
        let review = try Made.review(
          situation: [first, second], logins: isBusy ? 3 : 0, next: isBusy ? "03-16" : nil,
          work: isBusy ? [Review.Work(module: "first-steps", progress: 40)] : [],
          questionnaires: try Made.scores("phq9", isBusy ? "03-01 9, 03-08 9" : "03-08 9"),
          questions: ["Is it me?"], tools: isBusy ? ["step-log"] : [])
        for length in DraftOptions.Length.allCases {
          let draft = Made.draft(
            review, programme: isBusy ? Made.programme : nil, DraftOptions(length: length))
          let moves = Set(draft.parts.map(\.move))
          let isLast = [first, second].contains(.ending)
          let wanted: Set<Move> = [
            .greeting, .empathy, .reply, .scores, .encouragement, .nextStep, .signOff,
            isLast ? .ending : .frame,
          ]
          #expect(wanted.subtracting(moves) == [], "\(first) \(second) \(length)")
          #expect(greetings.contains { draft.text.hasPrefix($0) })
        }
      }
    }
  }
}
