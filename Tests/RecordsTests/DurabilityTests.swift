import DataFile
import Foundation
import Testing

@testable import Records

@Suite struct DurabilityTests {
  let folder = TemporaryFolder()

  /// Copies the files as a crash would leave them: the database and its log, not the index.
  func crashCopy(_ name: String) throws -> DatabaseLocation {
    for ending in ["", "-wal"] {
      let path = folder.file() + ending
      guard FileManager.default.fileExists(atPath: path) else { continue }
      write(bytes(of: path), to: folder.file(name) + ending)
    }
    return folder.location(name)
  }

  @Test func everyAcknowledgedRecordSurvivesACrash() throws {
    let store = try RecordStore(at: folder.location())
    for number in 1...12 {
      let draft = "draft \(number) " + String(repeating: "word ", count: number * 300)
      try store.drafts.save(Sample.draft(draft))
      try expect(copy: "a\(number).db", attempts: number - 1, drafts: [draft])
      try store.saveSample("message \(number)")
      try expect(copy: "b\(number).db", attempts: number, drafts: [])
    }
  }

  func expect(copy name: String, attempts: Int, drafts: [String]) throws {
    let copy = try RecordStore(at: try crashCopy(name))
    #expect(try copy.attempts.history().count == attempts)
    #expect(try copy.drafts.all().map(\.text) == drafts)
    #expect(try copy.integrityCheck() == [])
  }

  @Test func aTransactionThatWasNotAcknowledgedLeavesNothing() throws {
    let store = try RecordStore(at: folder.location())
    try store.saveSample("whole")
    try store.connection.run("PRAGMA cache_spill = 1")
    try store.connection.run("BEGIN IMMEDIATE")
    try store.drafts.save(Sample.draft(String(repeating: "word ", count: 2_000_000)))
    let copy = try RecordStore(at: try crashCopy("copy.db"))
    try store.connection.run("ROLLBACK")
    #expect(try copy.attempts.history().map(\.attempt.message) == ["whole"])
    #expect(try copy.drafts.all() == [])
    #expect(try copy.integrityCheck() == [])
  }

  @Test func aTornLogLosesOnlyWhatWasTorn() throws {
    let store = try RecordStore(at: folder.location())
    for number in 1...5 { try store.saveSample("message \(number)") }
    let whole = bytes(of: folder.file() + "-wal")
    for cut in stride(from: whole.count, through: 0, by: -(whole.count / 40)) {
      let name = "cut-\(cut).db"
      write(bytes(of: folder.file()), to: folder.file(name))
      write(Array(whole[..<cut]), to: folder.file(name) + "-wal")
      let copy = try RecordStore(at: folder.location(name))
      let messages = try copy.attempts.history().map(\.attempt.message)
      #expect(messages == (1...5).map { "message \($0)" }.prefix(messages.count).reversed())
      #expect(try copy.integrityCheck() == [])
    }
  }

  @Test func whatOneConnectionSavesTheOtherSees() throws {
    let store = try RecordStore(at: folder.location())
    let other = try RecordStore(at: folder.location())
    for number in 1...5 {
      let id = try store.saveSample("message \(number)")
      #expect(try other.attempts.attempt(id: id)?.attempt.message == "message \(number)")
    }
  }

  @Test func connectionsThatWriteAtOnceLoseNothing() throws {
    let location = folder.location()
    let store = try RecordStore(at: location)
    let saved = Shared<[Int: String]>([:])
    let failures = Shared<[String]>([])
    inParallel(4) { writer in
      do {
        let store = try RecordStore(at: location)
        for number in 0..<25 {
          let message = "writer \(writer), message \(number)"
          try store.drafts.save(Sample.draft(message, trainee: "t\(writer)"))
          let id = try store.saveSample(message, trainee: "t\(writer)")
          saved.withLock { $0[id] = message }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let acknowledged = saved.withLock { $0 }
    #expect(acknowledged.count == 100)
    for (id, message) in acknowledged {
      #expect(try store.attempts.attempt(id: id)?.attempt.message == message)
    }
    #expect(try store.integrityCheck() == [])
  }

  @Test func saysInPlainWordsThatAnotherProgramIsWriting() throws {
    let store = try RecordStore(at: folder.location(), migrations: Migration.all, patience: 20)
    let other = try RecordStore(at: folder.location())
    try other.connection.run("BEGIN IMMEDIATE")
    let found = fault { try store.saveSample() }
    #expect(found?.kind == .busy)
    #expect(found?.description.contains("locked") == false)
    #expect(try store.attempts.history() == [])
    try other.connection.run("COMMIT")
    #expect(try store.saveSample() == 1)
  }

  @Test func findsContentThatIsNoLongerWhatWasSaved() throws {
    let store = try RecordStore(at: folder.location())
    try store.saveSample()
    #expect(try store.integrityCheck() == [])
    try store.connection.script(
      """
      DROP TRIGGER content_never_changes;
      UPDATE content SET text = x'00' WHERE kind = 'case';
      PRAGMA foreign_keys = OFF;
      DELETE FROM content WHERE kind = 'scheme';
      """)
    #expect(
      try store.integrityCheck() == [
        "table attempts names a row of content that is not there",
        "content \(Sample.contents[0].hash) is not what was saved",
      ])
  }

  @Test func findsFlippedBytesAndSaysSoInPlainWords() throws {
    try RecordStore(at: folder.location()).saveSample(String(repeating: "word ", count: 9000))
    let whole = bytes(of: folder.file())
    var silent = 0
    for page in 0..<(whole.count / 4096) {
      var damaged = whole
      for offset in 0..<64 { damaged[page * 4096 + offset] ^= 0x5A }
      write(damaged, to: folder.file("damaged.db"))
      let found = problems(at: folder.location("damaged.db"))
      if found.isEmpty { silent += 1 }
      #expect(found.allSatisfy { !$0.contains("word word") })
    }
    // A long text has pages of its own, in which a flipped byte is another text and no damage.
    #expect(silent <= 11)
  }

  func problems(at location: DatabaseLocation) -> [String] {
    do {
      return try RecordStore(at: location).integrityCheck()
    } catch {
      return ["\(error)"]
    }
  }
}
