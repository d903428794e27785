import Testing

@testable import Records

@Suite struct ForgettingTests {
  let folder = TemporaryFolder()

  static let endings = ["", "-wal", "-shm", "-journal"]

  func isFound(_ word: String) -> Bool {
    Self.endings.contains { contains(bytes(of: folder.file() + $0), Array(word.utf8)) }
  }

  func contains(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains { start in
      bytes[start] == word[0] && bytes[start..<(start + word.count)].elementsEqual(word)
    }
  }

  /// Long texts take overflow pages, and short ones share pages with those of others.
  func fill(_ store: RecordStore) throws {
    var last: Int?
    for number in 0..<20 {
      let long = String(repeating: "xqzlong ", count: number * 200)
      last = try store.saveSample("xqzmessage \(long)", trainee: "xqzjo", replaces: last)
      try store.saveSample("keepmessage \(number)", trainee: "me")
      try store.drafts.save(Sample.draft("xqzdraft \(long)", trainee: "xqzjo"))
      try store.drafts.save(Sample.draft("xqzdraft \(number)", trainee: "xqzjo", case: "dom"))
    }
    try store.drafts.save(Sample.draft("keepdraft"))
    try store.settings.set("xqzkey", to: "xqzvalue", trainee: "xqzjo")
    try store.settings.set("keepkey", to: "keepvalue")
  }

  @Test func leavesNoTraceInTheFilesAndEverythingOfOthers() throws {
    let store = try RecordStore(at: folder.location())
    try fill(store)
    #expect(isFound("xqz"))
    let forgotten = try store.forget(trainee: "xqzjo")
    #expect(forgotten == Forgotten(attempts: 20, drafts: 2, settings: 1, isClean: true))
    #expect(!isFound("xqz"))
    #expect(try store.attempts.history(trainee: "xqzjo") == [])
    #expect(try store.attempts.history().count == 20)
    #expect(try store.drafts.all().map(\.text) == ["keepdraft"])
    #expect(try store.settings.value("keepkey") == "keepvalue")
    #expect(try store.integrityCheck() == [])
    for table in ["marks", "evidence", "gates", "advisories", "attempt_rubrics"] {
      #expect(
        try store.connection.integer(
          "SELECT count(DISTINCT attempt) FROM \(table)") == 20, "\(table)")
    }
  }

  @Test func forgetsNobodyInPeace() throws {
    let store = try RecordStore(at: folder.location())
    try store.saveSample()
    let forgotten = try store.forget(trainee: "nobody")
    #expect(forgotten == Forgotten(attempts: 0, drafts: 0, settings: 0, isClean: true))
    #expect(try store.attempts.history().count == 1)
  }

  @Test func keepsTheSettingsOfAllWhenANamelessTraineeIsForgotten() throws {
    let store = try RecordStore(at: folder.location())
    try store.settings.set("keepkey", to: "keepvalue")
    _ = try store.forget(trainee: "")
    #expect(try store.settings.value("keepkey") == "keepvalue")
  }

  @Test func saysWhenAnotherProgramStandsInTheWayAndCleansLater() throws {
    let store = try RecordStore(at: folder.location(), migrations: Migration.all, patience: 20)
    try fill(store)
    let reader = try RecordStore(at: folder.location())
    let forgotten = try reader.connection.snapshot { () throws(RecordFault) in
      _ = try reader.attempts.history(limit: 1)
      return try store.forget(trainee: "xqzjo")
    }
    #expect(forgotten == Forgotten(attempts: 20, drafts: 2, settings: 1, isClean: false))
    #expect(try store.attempts.history(trainee: "xqzjo") == [])
    #expect(try store.clean())
    #expect(!isFound("xqz"))
  }
}
