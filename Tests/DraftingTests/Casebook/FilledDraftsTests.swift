import Drafting
import Marking
import Prose
import Rubrics
import Testing

/// Drafts in the eyes of the engine.
@Suite("Drafts filled with what the points say")
struct FilledDraftsTests {
  @Test("earn a competent total; as they stand, their slots are found, and they read easily")
  func marks() throws {
    for review in Shipped.reviews {
      let drafts = (0..<2).map { review.draft(DraftOptions(seed: $0)) }
      let filled = drafts.map { Filling.filled($0, of: review.review) }
      let sheets = Engine.sheets(filled + [drafts[0].text], review)
      for sheet in sheets.prefix(2) {
        #expect(try #require(sheet.total).percent >= 50, "\(review)")
      }
      #expect(sheets[2].gates.contains { $0.gate == "gate.unfinished" }, "\(review)")
      let text = Text(drafts[0].text, reading: Engine.book.lexicon.orthography)
      #expect(Readability(text).age <= 14, "\(review)")
    }
  }
}
