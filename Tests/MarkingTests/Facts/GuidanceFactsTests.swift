import Casebook
import Prose
import Rubrics
import Testing

@testable import Marking

/// What the facts behind the criteria of guidance see in single sentences.
@Suite("Facts of guidance")
struct GuidanceFactsTests {
  private let content = Shipped.content

  private func count(_ label: String, in text: String, of item: String) throws -> Int {
    let setting = try #require(content.settings.first { $0.item.id == item })
    let message = Message(
      text: Text(text, reading: content.book.lexicon.orthography), terms: [], titles: [])
    return content.marker.observe(message, about: setting.brief).count(label)
  }

  private static let kinds = ["asked.open", "asked.social", "asked.request", "asked.closed"]

  @Test(
    "a question is told by what it does",
    arguments: [
      ("Which afternoon suits you?", "asked.open"),
      ("When you sat down, what did you notice?", "asked.open"),
      ("What do you reckon to this.", "asked.social"),
      ("And how are you managing?", "asked.social"),
      ("Could you ring them on your break?", "asked.request"),
      ("Is that still so?", "asked.closed"),
      ("Do you know how rare that is?!", ""),
      ("Who cares if it rained?", ""),
      ("Is it normal to feel more tired? Yes, for most people.", ""),
    ])
  func questions(_ text: String, _ kind: String) throws {
    for other in Self.kinds {
      let seen = try count(other, in: text, of: "leanne-half-done")
      #expect(seen == (other == kind ? 1 : 0), "\(text) \(other)")
    }
  }

  @Test(
    "a client's question is taken up by a statement, in the words of a cue or said over",
    arguments: [
      ("Being tired is common when you work nights.", 1),
      ("Nothing about being this worn, or so very out of energy, is odd.", 1),
      ("Is it normal to feel more tired? Four nights would flatten most people.", 1),
      ("Are you tired?", 0),
      ("The planner is a good place for it.", 0),
    ])
  func answers(_ text: String, _ touched: Int) throws {
    #expect(try count("question.touched", in: text, of: "leanne-half-done") == touched)
    #expect(try count("question.open", in: text, of: "leanne-half-done") == 1 - touched)
  }

  @Test(
    "a step needs no verb, and what is past is none",
    arguments: [
      ("Wall, brew, two afternoons.", 1), ("A version for rain, and the brew again.", 1),
      ("You sat on the wall with a brew.", 0), ("The wall.", 0),
    ])
  func steps(_ text: String, _ shaped: Int) throws {
    #expect(try count("step.shaped", in: text, of: "leanne-half-done") == shaped)
  }

  @Test(
    "the next review by its date, in any form",
    arguments: [
      ("Back on Tues 24th.", 1), ("Next review 24/03.", 1), ("I read again on 24 March.", 1),
      ("March 24 is when I look in.", 1), ("Back on Tues 23rd.", 0), ("I scored 24.", 0),
    ])
  func dates(_ text: String, _ next: Int) throws {
    #expect(try count("date.next", in: text, of: "leanne-half-done") == next)
    #expect(try count("date.short", in: text, of: "leanne-half-done") == next)
  }

  @Test("a date among many words does not stand by itself")
  func longDate() throws {
    let text = "For the call I could do Friday at ten or else the 24 March at about half past."
    #expect(try count("date.next", in: text, of: "leanne-half-done") == 1)
    #expect(try count("date.short", in: text, of: "leanne-half-done") == 0)
  }
}
