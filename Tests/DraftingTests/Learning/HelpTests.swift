import Drafting
import Testing

@Suite("Help that fades")
struct HelpTests {
  @Test("twice a draft, twice the moves, then nothing")
  func fading() {
    #expect(
      (0...5).map { Help(attempts: $0) } == [.full, .full, .moves, .moves, .nothing, .nothing])
  }

  @Test("each level shows what it should")
  func shown() throws {
    let review = try #require(Shipped.review("leanne-half-done/week-3"))
    let draft = review.draft(DraftOptions(only: [.greeting, .reply, .risk]))
    let shown = { Shipped.book.shown(draft, for: review.brief, help: $0) }
    #expect(shown(.full) == draft.text)
    #expect(shown(.nothing) == "")
    #expect(
      shown(.moves) == """
        - Greeting: What does this client call themselves, and what would they be glad to see first?
        - Risk: How would you name the answer calmly, and what do you want to know now?
        - Reply (Is it normal to feel MORE tired or am I just lazy?): What can you answer honestly, \
        and what do you have to find out first?
        """)
  }

  @Test("a hint is one question, and the first that fits")
  func hints() throws {
    for review in Shipped.reviews {
      for move in Move.allCases {
        let hint = try #require(Shipped.book.hint(for: move, in: review.brief))
        #expect(hint.hasSuffix("?") && hint.count { $0 == "?" } == 1, "\(hint)")
      }
    }
    let dom = try #require(Shipped.review("dom-gone-quiet/week-4"))
    #expect(
      Shipped.book.hint(for: .encouragement, in: dom.brief)
        == "What worked for this client before, and how would you say so without claiming that it"
        + " still does?")
  }
}
