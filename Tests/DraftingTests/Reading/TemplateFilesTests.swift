import Casebook
import DataFile
import Drafting
import Testing

@Suite("Template files")
struct TemplateFilesTests {
  private let work = InvalidTemplatesTests.sound

  private func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, bytes: Array(text.utf8))
  }

  @Test("a file with a fault disables itself and nothing else")
  func disabled() {
    let link = work.replacing("\"work\"", with: "\"link\"").replacing(
      "entry and item = 1", with: "entries"
    )
    .replacing("{tool}", with: "it").replacing(", \"without\": [\"tool\"]", with: "")
    let read = TemplateFiles([
      file("t/link.json", link), file("t/work.json", work.replacing("{tool}", with: "{tol}")),
    ]).read()
    #expect(read.book.moves == [.link])
  }

  @Test("each move without a file is told")
  func missing() {
    let read = TemplateFiles([file("t/work.json", work)]).read()
    #expect(read.book.moves == [.work])
    #expect(read.faults.count == Move.allCases.count - 1)
    #expect(
      read.faults.first?.rendered() == """
        t/greeting.json:1:1: there is no file for the move "greeting"
          Drafts go without it; put the file back.
        """)
  }

  @Test("a service's own file adds its wordings, and an id in both is a fault")
  func ownWordings() throws {
    let own = work.replacing("\"noticed\"", with: "\"our-own\"")
      .replacing("In {tool} I noticed", with: "From {tool} we took")
    let both = TemplateFiles([file("a/work.json", work), file("b/work.json", own)]).read()
    let review = try Made.review(work: [
      Review.Work(
        module: "first-steps", progress: 50, entries: [try Made.entry("step-log", "03-07")])
    ])
    let texts = (0..<20).map { seed in
      draft(for: Made.brief(review), templates: both.book, options: DraftOptions(seed: seed)).text
    }
    #expect(
      Set(texts) == [
        "In the Step Log I noticed [what you noticed].",
        "From the Step Log we took [what you noticed].",
      ])
    let clash = TemplateFiles([file("a/work.json", work), file("b/work.json", work)]).read()
    #expect(
      clash.faults.first?.rendered() == """
        b/work.json:10:13: the wording id "noticed" is taken by a/work.json
                  "id": "noticed",
                        ^
          Choose another id.
        """)
  }

  @Test("an example that is not there, or that does not fit, is told with its reason")
  func proof() {
    let text = work.replacing("leanne-half-done/week-3", with: "dom-gone-quiet/week-4")
      .replacing(
        "{ \"facts\": { \"no-login\": 1 }, \"without\": [\"tool\"] }", with: "\"nobody/week-1\"")
    let book = TemplateFiles([file("work.json", text)]).read().book
    #expect(
      book.proof(in: Shipped.casebook).rendered() == """
        work.json:13:15: the wording "noticed" does not fit its example: the review does not call for the move
                  "fits": "dom-gone-quiet/week-4",
                          ^
          Change the condition, the fields or the example.

        work.json:14:17: there is no case "nobody" that can be used
                  "misses": "nobody/week-1"
                            ^
          Name a review of the casebook.
        """)
  }

  @Test("without templates a draft is empty")
  func empty() throws {
    let empty = draft(for: Made.brief(try Made.review()), templates: .empty)
    #expect(empty.text == "")
    #expect(empty.slots == [])
  }
}
