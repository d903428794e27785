import Casebook
import Drafting
import Testing

@Suite("Work since the last review")
struct WorkTests {
  private let wording = "{tool} of {entry-date}"

  private func text(
    _ entries: [Review.Entry], progress: Int = 50, logins: Int = 2,
    thread: [Review.Letter] = []
  ) throws -> String {
    let work = Review.Work(module: "first-steps", progress: progress, entries: entries)
    let review = try Made.review(logins: logins, work: [work], thread: thread)
    return Made.text(.work, wording, in: Made.brief(review))
  }

  @Test("the newest entry comes first, then the newest one in another tool")
  func newest() throws {
    let entries = [
      try Made.entry("task-2", "03-04"), try Made.entry("step-log", "03-06"),
      try Made.entry("step-log", "03-07"),
    ]
    #expect(try text(entries) == "the Step Log of 7 March Task 2 of 4 March")
  }

  @Test("tools are named as they stand in a sentence; unknown ones by their id")
  func names() throws {
    #expect(try text([try Made.entry("my-map", "03-07")]) == "My Map of 7 March")
    #expect(try text([try Made.entry("sea-view", "03-07")]) == "the sea view of 7 March")
  }

  @Test("nothing is new where nobody logged in")
  func noLogin() throws {
    #expect(try text([try Made.entry("step-log", "03-07")], logins: 0) == "")
  }

  @Test("entries of before the last review are not new; a note in between does not count")
  func older() throws {
    let letters = [
      Review.Letter(from: .supporter, date: try day("03-02"), text: ""),
      Review.Letter(from: .supporter, date: try day("03-05"), text: ""),
    ]
    let entries = [try Made.entry("task-2", "02-25"), try Made.entry("step-log", "03-03")]
    #expect(try text(entries, thread: letters) == "the Step Log of 3 March")
  }

  @Test(
    "a module without entries is named by how far it got",
    arguments: [
      (30, "I can see that you have started on First Steps."),
      (100, "I can see that you got to the end of First Steps."),
    ])
  func module(progress: Int, expected: String) throws {
    let review = try Made.review(
      work: [Review.Work(module: "first-steps", progress: progress)])
    let text = Made.draft(review, DraftOptions(only: [.work])).text
    #expect(text.hasPrefix(expected))
  }
}
