import DataFile
import Testing

@testable import Records

@Suite struct SmallRepositoryTests {
  let folder = TemporaryFolder()
  let store: RecordStore

  init() throws { store = try RecordStore(at: folder.location()) }

  @Test func keepsContentByHashOnce() throws {
    let content = Sample.contents[0]
    try store.content.save(content)
    try store.content.save(ContentRecord(kind: "other", id: "other", bytes: content.bytes))
    #expect(try store.content.content(content.hash) == content)
    #expect(try store.connection.integer("SELECT count(*) FROM content") == 1)
    #expect(try store.content.content(ContentHash(of: "")) == nil)
  }

  @Test func contentCannotBeChangedNorLetGoWhileItIsUsed() throws {
    try store.saveSample()
    let change = fault { try store.connection.run("UPDATE content SET id = 'x'") }
    let deletion = fault { try store.connection.run("DELETE FROM content") }
    #expect(change?.kind == .refused)
    #expect(deletion?.kind == .refused)
  }

  @Test func keepsOneDraftForEachTraineeCaseAndReview() throws {
    try store.drafts.save(Sample.draft("a", at: "2026-03-17T09:20:00Z"))
    try store.drafts.save(Sample.draft("ab", at: "2026-03-17T09:20:01Z"))
    try store.drafts.save(Sample.draft("c", review: "week-4", at: "2026-03-17T09:20:02Z"))
    try store.drafts.save(Sample.draft("d", trainee: "jo"))
    #expect(try store.drafts.all().map(\.text) == ["c", "ab"])
    #expect(
      try store.drafts.draft(case: "leanne", review: "week-3")
        == Sample.draft("ab", at: "2026-03-17T09:20:01Z"))
    #expect(try store.drafts.draft(case: "leanne", review: "week-9") == nil)
    try store.drafts.discard(case: "leanne", review: "week-3")
    try store.drafts.discard(case: "leanne", review: "week-9")
    #expect(try store.drafts.all().map(\.text) == ["c"])
    #expect(try store.drafts.all(trainee: "jo").map(\.text) == ["d"])
  }

  @Test(arguments: Sample.awkwardTexts)
  func keepsEveryByteOfADraft(text: String) throws {
    try store.drafts.save(Sample.draft(text))
    let found = try store.drafts.draft(case: "leanne", review: "week-3")
    #expect(found.map { Array($0.text.utf8) } == Array(text.utf8))
  }

  @Test func keepsSettingsOfTheTraineeApartFromThoseOfAll() throws {
    try store.settings.set("colour", to: "no")
    try store.settings.set("colour", to: "yes", trainee: "jo")
    #expect(try store.settings.value("colour") == "no")
    #expect(try store.settings.value("colour", trainee: "jo") == "yes")
    #expect(try store.settings.value("colour", trainee: "me") == nil)
    try store.settings.set("colour", to: "maybe")
    #expect(try store.settings.value("colour") == "maybe")
    try store.settings.set("colour", to: nil)
    #expect(try store.settings.value("colour") == nil)
    #expect(try store.settings.value("colour", trainee: "jo") == "yes")
  }
}
