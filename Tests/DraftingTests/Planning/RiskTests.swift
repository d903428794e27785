import Casebook
import Drafting
import Testing

@Suite("Risk in drafts")
struct RiskTests {
  /// One review for each way in which a risk cue can come.
  private func reviews() throws -> [Review] {
    let answers = ["", "1", "1 1", "0 2", "2 1", "0 0"]
    let situations: [[Situation]] = [
      [], [.safeguarding], [.homeNotPrivate], [.homeNotPrivate, .safeguarding],
    ]
    var reviews: [Review] = []
    for level in [Review.Risk.Level.watch, .act] {
      for answer in answers {
        for situation in situations {
          let days = ["03-01", "03-08"].suffix(answer.split(separator: " ").count)
          let values = zip(days, answer.split(separator: " ")).map { ($0, Int($1) ?? 0) }
          reviews.append(
            try Made.review(
              situation: situation + [.steadyProgress],
              questionnaires: try Made.answers(values), risk: level))
        }
      }
    }
    return reviews
  }

  @Test("a cue is led with, whatever it is, in every tone and length")
  func leads() throws {
    for review in try reviews() {
      for tone in DraftOptions.Tone.allCases {
        for length in DraftOptions.Length.allCases {
          for seed in UInt64(0)..<3 {
            let draft = Made.draft(review, DraftOptions(tone: tone, length: length, seed: seed))
            #expect(draft.parts.prefix(2).map(\.move) == [.greeting, .risk])
          }
        }
      }
    }
  }

  @Test("act asks for contact by voice today and gives the urgent routes")
  func act() throws {
    for review in try reviews() where review.risk.level == .act {
      let draft = Made.draft(review)
      let text = draft.parts[1].text
      guard !review.situation.contains(.homeNotPrivate) else { continue }
      #expect(text.contains("I will ring you today [at what time"))
      #expect(text.contains("999") && text.contains("111") && text.contains("116 123"))
      #expect(draft.notes.contains { $0.hasPrefix("Ring today") })
      #expect(text.contains("safeguarding lead") == review.situation.contains(.safeguarding))
    }
  }

  @Test("where the home is not private, nothing of it stands in words or hints")
  func neutral() throws {
    let words = ["dead", "hurt", "life", "safe", "danger", "risk", "ring you", "999", "supervisor"]
    for review in try reviews() where review.situation.contains(.homeNotPrivate) {
      for seed in UInt64(0)..<6 {
        let draft = Made.draft(review, DraftOptions(seed: seed))
        for word in words { #expect(!draft.text.lowercased().contains(word), "\(word)") }
        #expect(draft.notes.contains { $0.contains("the route that the case agrees") })
        #expect(draft.text.split(separator: "\n")[1].hasSuffix("below."))
      }
    }
  }

  @Test("an answer as before is called so, another one is set beside the one before")
  func answers() throws {
    func risk(_ answers: [(String, Int)]) throws -> String {
      let review = try Made.review(questionnaires: try Made.answers(answers), risk: .watch)
      return Made.draft(review, DraftOptions(length: .short, only: [.risk])).text
    }
    #expect(try risk([("03-01", 1), ("03-08", 1)]).contains("\"several days\""))
    #expect(try risk([("03-01", 1), ("03-08", 1)]).contains("last time"))
    #expect(
      try risk([("03-01", 3), ("03-08", 2)])
        .contains("you marked \"more than half the days\"; last time it was \"nearly every day\""))
    let first = try risk([("03-08", 1)])
    #expect(first.contains("you marked \"several days\". What are those thoughts like"))
    #expect(!first.contains("last time"))
  }

  @Test("without a cue there is no risk move")
  func none() throws {
    #expect(Made.draft(try Made.review()).parts.allSatisfy { $0.move != .risk })
  }
}
