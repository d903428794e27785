import Casebook
import DataFile
import Testing

@Suite("Facts of a review")
struct ReviewFactsTests {
  static func letter(
    _ from: Review.Letter.Sender, _ date: String, promises: [String] = []
  ) throws -> Review.Letter {
    Review.Letter(from: from, date: try day(date), text: "x", promises: promises)
  }

  @Test("new questionnaires are those after the supporter's latest message")
  func newQuestionnaires() throws {
    let dates = ["02-23", "03-02", "03-08"]
    let facts = try ReviewFacts.made(
      questionnaires: dates.map {
        Review.Questionnaire(measure: "phq9", date: try day($0), total: 9)
      },
      thread: [
        Self.letter(.supporter, "02-24"), Self.letter(.supporter, "03-02"),
        Self.letter(.client, "03-08"),
      ])
    #expect(facts.newQuestionnaires.map(\.date) == [try day("03-08")])
    #expect(facts.latestSupporterLetter?.date == (try day("03-02")))
    #expect(facts.lettersSinceSupporter.map(\.from) == [.client])
  }

  @Test("before the first message everything is new")
  func firstMessage() throws {
    let facts = try ReviewFacts.made(
      questionnaires: [Review.Questionnaire(measure: "phq9", date: try day("02-23"), total: 9)],
      thread: [Self.letter(.client, "03-01"), Self.letter(.call, "03-02")])
    #expect(facts.newQuestionnaires.count == 1)
    #expect(facts.latestSupporterLetter == nil)
    #expect(facts.lettersSinceSupporter.count == 2)
  }

  @Test("promises of the latest message are due, earlier ones are told")
  func promises() throws {
    let facts = try ReviewFacts.made(thread: [
      Self.letter(.supporter, "02-24", promises: ["send the leaflet"]),
      Self.letter(.client, "02-25", promises: ["try the planner"]),
      Self.letter(.supporter, "03-02", promises: ["ring on Monday", "ask the GP"]),
      Self.letter(.client, "03-08"),
    ])
    #expect(facts.promises.map(\.text) == ["send the leaflet", "ring on Monday", "ask the GP"])
    #expect(facts.promises.map(\.isDue) == [false, true, true])
    #expect(facts.duePromises.map(\.text) == ["ring on Monday", "ask the GP"])
    #expect(facts.duePromises.map(\.date) == [try day("03-02"), try day("03-02")])
  }

  @Test("days since the last log-in and to the next review")
  func days() throws {
    let usage = Review.Usage(logins: 0, minutes: 0, lastLogin: try day("02-27"))
    let facts = try ReviewFacts.made(usage: usage, nextReview: try day("03-16"))
    #expect(facts.daysSinceLastLogin == 10)
    #expect(facts.daysToNextReview == 7)
    #expect(try ReviewFacts.made().daysSinceLastLogin == nil)
    #expect(try ReviewFacts.made().daysToNextReview == nil)
  }

  @Test("entries come in order of date over all modules")
  func entries() throws {
    func entry(_ tool: String, _ date: String) throws -> Review.Entry {
      Review.Entry(tool: tool, date: try day(date), text: "x")
    }
    let facts = try ReviewFacts.made(work: [
      Review.Work(
        module: "a", progress: 50, entries: [entry("a1", "03-06"), entry("a2", "03-08")]),
      Review.Work(
        module: "b", progress: 10, entries: [entry("b1", "03-02"), entry("b2", "03-06")]),
    ])
    #expect(facts.entries.map(\.entry.tool) == ["b1", "a1", "b2", "a2"])
    #expect(facts.entries.map(\.module) == ["b", "a", "b", "a"])
    #expect(facts.hasWork)
  }
}
