import Foundation
import Records
import Testing

@testable import Shell

/// What is on the disk after a session, however it ended.
struct KeepingTests {
  private static let message = [
    "open robin", "write", "Hello Robin, thank you for the diary. There was a heron.", ".",
  ]

  @Test func markIsKeptWithMessageEvidenceAndContent() throws {
    let world = TestWorld()
    _ = world.run([], typing: Self.message + ["mark"])
    let store = try RecordStore(at: world.location)
    let marked = try #require(try store.attempts.attempt(id: 1))
    #expect(marked.attempt.caseID == "robin-wet-shoes")
    #expect(marked.attempt.reviewID == "week-2")
    #expect(marked.attempt.createdAt == "2026-03-10T18:05:00Z")
    #expect(marked.attempt.message == Self.message[2])
    #expect(marked.attempt.outcome == .referred)
    #expect(marked.sheet.marks.count == 15)
    #expect(marked.sheet.gates.map(\.gate) == ["gate.risk-missed"])
    let heron = try #require(marked.sheet.evidence.first { $0.quote == "heron" })
    let span = try #require(heron.span)
    #expect(Array(Self.message[2].utf8)[span].elementsEqual("heron".utf8))
    #expect(try kinds(of: marked.attempt.pins, in: store) == Self.kinds)
    #expect(try store.drafts.all().isEmpty)
    #expect(try store.integrityCheck().isEmpty)
  }

  /// One of each file that the mark rests on, byte for byte.
  private static let kinds = [
    "case", "lexicon", "measure", "measure", "programme", "rubric", "scheme",
  ]

  private func kinds(of pins: AttemptRecord.Pins, in store: RecordStore) throws -> [String] {
    let hashes = [pins.caseHash, pins.programmeHash, pins.schemeHash] + pins.rubricHashes
    return try hashes.map { try #require(try store.content.content($0)).kind }.sorted()
  }

  @Test func revisionKnowsWhatItRevisesEvenAfterACrash() throws {
    let world = TestWorld()
    // The input ends in the middle of the revision, as it does when a window is closed.
    _ = world.run(
      [], typing: Self.message + ["mark", "again", "A better text of ten words or more"])
    let store = try RecordStore(at: world.location)
    #expect(try store.attempts.history().map(\.attempt.replaces) == [1, nil])
  }

  @Test func draftThatRevisesIsStillARevisionTomorrow() throws {
    let world = TestWorld()
    _ = world.run([], typing: Self.message + ["mark"])
    do {
      let store = try RecordStore(at: world.location)
      try store.drafts.save(
        DraftRecord(
          caseID: "robin-wet-shoes", reviewID: "week-2", text: "Half of a better text",
          updatedAt: "2026-03-10T18:06:00Z"))
      try store.settings.set("revision:robin-wet-shoes/week-2", to: "1")
    }
    _ = world.run([], typing: ["open robin 1", "mark", "quit"])
    let store = try RecordStore(at: world.location)
    #expect(try store.attempts.history().map(\.attempt.replaces) == [1, nil])
    #expect(try store.settings.value("revision:robin-wet-shoes/week-2") == nil)
  }

  @Test func markFromAFileLeavesTheDraftAlone() throws {
    let world = TestWorld()
    _ = world.run([], typing: Self.message)
    let file = world.records.write("Another message of ten words or more for Robin.", to: "m.txt")
    let words = ["mark", "--case", "robin", "--review", "week-2", file]
    #expect(world.run(words).status == .findings)
    let store = try RecordStore(at: world.location)
    #expect(try store.drafts.all().map(\.text) == [Self.message[2]])
    #expect(try store.attempts.history().count == 1)
  }

  @Test func markIsShownAndTheTextKeptWhereTheRecordsCannotBeOpened() throws {
    let world = TestWorld()
    world.records.write("This is not a database, and long enough to be none.", to: "x.db")
    let database = world.records.path + "/x.db"
    let (status, screen) = world.run(
      ["--db", database], typing: Self.message + ["mark", "mark", "quit"])
    #expect(status == .done)
    #expect(screen.contains(" 13 %  referred"))
    #expect(screen.contains("This mark is not kept."))
    #expect(screen.contains("this is not a database of waymark"))
    // It can be marked again, so that it is not lost.
    #expect(screen.components(separatedBy: " 13 %  referred").count == 3)
  }

  @Test func readingCommandsMakeNoRecords() {
    let world = TestWorld()
    for words in [["cases"], ["show", "robin"], ["history"], ["where"], ["check"]] {
      _ = world.run(words)
    }
    #expect(!FileManager.default.fileExists(atPath: world.records.path + "/waymark"))
  }
}
