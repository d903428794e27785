import DataFile
import Testing

@testable import Records

@Suite struct AttemptRepositoryTests {
  let folder = TemporaryFolder()
  let store: RecordStore

  init() throws { store = try RecordStore(at: folder.location()) }

  @Test func givesBackEverythingThatWasSaved() throws {
    let first = try store.saveSample()
    let second = try store.attempts.save(
      Sample.attempt("Better", replaces: first), sheet: Sample.sheet, contents: [])
    let found = try #require(try store.attempts.attempt(id: second))
    #expect(found.id == second)
    #expect(found.attempt == Sample.attempt("Better", replaces: first))
    #expect(found.sheet == Sample.sheet)
  }

  @Test func givesBackWhatIsLeftOutAsLeftOut() throws {
    let id = try store.attempts.save(
      Sample.bareAttempt, sheet: SheetRecord(), contents: Sample.contents)
    let found = try #require(try store.attempts.attempt(id: id))
    #expect(found.attempt == Sample.bareAttempt)
    #expect(found.sheet == SheetRecord())
  }

  @Test(arguments: Sample.awkwardTexts)
  func keepsEveryByteOfAMessage(text: String) throws {
    let id = try store.saveSample(text)
    let found = try store.attempts.attempt(id: id)
    #expect(found.map { Array($0.attempt.message.utf8) } == Array(text.utf8))
  }

  @Test func knowsNoAttemptThatIsNotThere() throws {
    #expect(try store.attempts.attempt(id: 1) == nil)
    #expect(try store.attempts.latest(case: "leanne", review: "week-3") == nil)
    #expect(try store.attempts.history() == [])
  }

  @Test func tellsHistoryNewestFirstAndOnlyWhatWasAsked() throws {
    for (message, trainee, caseID) in [
      ("1", "me", "leanne"), ("2", "jo", "leanne"), ("3", "me", "dom"), ("4", "me", "leanne"),
    ] {
      try store.saveSample(message, trainee: trainee, case: caseID)
    }
    func messages(_ trainee: String, _ caseID: String?, _ limit: Int) throws -> [String] {
      try store.attempts.history(trainee: trainee, case: caseID, limit: limit)
        .map(\.attempt.message)
    }
    #expect(try messages("me", nil, 100) == ["4", "3", "1"])
    #expect(try messages("me", "leanne", 100) == ["4", "1"])
    #expect(try messages("jo", nil, 100) == ["2"])
    #expect(try messages("me", nil, 2) == ["4", "3"])
    #expect(try messages("me", nil, 0) == [])
    #expect(try messages("me", nil, -1) == [])
    #expect(try messages("nobody", nil, 100) == [])
  }

  @Test func findsTheLatestOfAReview() throws {
    try store.saveSample("1", review: "week-2")
    try store.saveSample("2", review: "week-3")
    let last = try store.saveSample("3", review: "week-2")
    try store.saveSample("4", trainee: "jo", review: "week-2")
    let found = try store.attempts.latest(case: "leanne", review: "week-2")
    #expect(found?.id == last)
    #expect(found?.attempt.message == "3")
  }

  @Test func clearsTheDraftWithTheAttempt() throws {
    try store.drafts.save(Sample.draft("Dear Le"))
    try store.drafts.save(Sample.draft("Dear Dom", case: "dom"))
    try store.saveSample(clearingDraft: false)
    #expect(try store.drafts.all().count == 2)
    try store.saveSample()
    #expect(try store.drafts.all().map(\.text) == ["Dear Dom"])
  }

  static let broken: [(name: String, attempt: AttemptRecord, sheet: SheetRecord)] = {
    var twice = Sample.sheet
    twice.advisories += twice.advisories
    var high = Sample.sheet
    high.marks[0].level = 4
    var low = Sample.sheet
    low.marks[0].level = -1
    var time = Sample.attempt()
    time.createdAt = "yesterday"
    var unknown = Sample.attempt()
    unknown.pins.schemeHash = ContentHash(of: "never saved")
    return [
      ("the same advisory twice", Sample.attempt(), twice),
      ("a level over the top", Sample.attempt(), high),
      ("a level under nothing", Sample.attempt(), low),
      ("a time that is no time", time, Sample.sheet),
      ("content that is not there", unknown, Sample.sheet),
      ("a revision of nothing", Sample.attempt(replaces: 99), Sample.sheet),
    ]
  }()

  @Test(arguments: broken.indices)
  func savesAllOfItOrNothing(index: Int) throws {
    let (name, attempt, sheet) = Self.broken[index]
    try store.drafts.save(Sample.draft("Dear Le"))
    let found = fault {
      _ = try store.attempts.save(attempt, sheet: sheet, contents: Sample.contents)
    }
    #expect(found?.kind == .refused, "\(name)")
    for table in ["attempts", "marks", "evidence", "gates", "advisories", "content"] {
      #expect(try store.connection.integer("SELECT count(*) FROM \(table)") == 0, "\(name)")
    }
    #expect(try store.drafts.all().count == 1, "\(name)")
  }

  @Test(arguments: [
    (
      AttemptRepository.historyQuery, 2,
      "SEARCH attempts USING INDEX attempts_by_trainee (trainee=?)"
    ),
    (
      AttemptRepository.caseHistoryQuery, 3,
      "SEARCH attempts USING INDEX attempts_by_case (trainee=? AND case_id=?)"
    ),
    (
      AttemptRepository.latestQuery, 3,
      "SEARCH attempts USING INDEX attempts_by_case (trainee=? AND case_id=?)"
    ),
  ])
  func historyIsServedFromAnIndexWithoutSorting(query: String, values: Int, plan: String) throws {
    let steps = try store.connection.prepare("EXPLAIN QUERY PLAN " + query)
      .all(Array(repeating: .null, count: values)) { row throws(RecordFault) in try row.text(3) }
    #expect(steps == [plan])
  }
}
