import Testing

@testable import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct MigrationTests {
  let folder = TemporaryFolder()

  @Test func theTablesAreTheseAndNoOthers() throws {
    let store = try RecordStore(at: folder.location())
    #expect(try schema(of: store.connection) == GoldenSchema.version1)
    #expect(try store.version() == 1)
  }

  @Test func everyTableIsStrict() throws {
    let store = try RecordStore(at: folder.location())
    let loose = try store.connection.prepare(
      "SELECT name FROM pragma_table_list WHERE NOT strict AND name NOT LIKE 'sqlite_%'"
    ).all { row throws(RecordFault) in try row.text(0) }
    #expect(loose == [])
  }

  @Test func opensADatabaseOfEveryEarlierVersion() throws {
    for (version, dump) in [(1, GoldenSchema.version1 + GoldenSchema.rowsOfVersion1)] {
      let file = folder.file("version-\(version).db")
      write([], to: file)
      let connection = try Connection(file: file)
      try connection.script("PRAGMA application_id = 1466005837; PRAGMA user_version = \(version)")
      try connection.script(dump)
      let store = try RecordStore(at: DatabaseLocation(file: file))
      #expect(try store.version() == Migration.all.count)
      #expect(try store.attempts.history().map(\.attempt.message) == ["Hello Leanne"])
      #expect(try store.drafts.all().map(\.text) == ["half a draft"])
      #expect(try store.settings.value("colour") == "no")
      #expect(try store.integrityCheck() == [])
    }
  }

  @Test func openingAgainChangesNothing() throws {
    try RecordStore(at: folder.location()).saveSample()
    let before = bytes(of: folder.file())
    _ = try RecordStore(at: folder.location())
    #expect(bytes(of: folder.file()) == before)
  }

  @Test func takesEachStepOnce() throws {
    let steps = [
      Migration(name: "one", sql: "CREATE TABLE one (n INTEGER) STRICT"),
      Migration(
        name: "two", sql: "CREATE TABLE two (n INTEGER) STRICT; INSERT INTO one VALUES (2)"),
    ]
    _ = try RecordStore(at: folder.location(), migrations: [steps[0]])
    _ = try RecordStore(at: folder.location(), migrations: steps)
    let store = try RecordStore(at: folder.location(), migrations: steps)
    #expect(try store.version() == 2)
    #expect(try store.connection.integer("SELECT count(*) FROM one") == 1)
  }

  @Test func aStepThatFailsLeavesTheVersionBefore() throws {
    let steps = [
      Migration(name: "one", sql: "CREATE TABLE one (n INTEGER) STRICT"),
      Migration(name: "two", sql: "INSERT INTO one VALUES (2); INSERT INTO three VALUES (3)"),
    ]
    let found = fault { _ = try RecordStore(at: folder.location(), migrations: steps) }
    #expect(found?.kind == .unexpected)
    let store = try RecordStore(at: folder.location(), migrations: [steps[0]])
    #expect(try store.version() == 1)
    #expect(try store.connection.integer("SELECT count(*) FROM one") == 0)
  }

  @Test func refusesANewerDatabaseAndLeavesIt() throws {
    let newer = Migration.all + [Migration(name: "later", sql: "CREATE TABLE later (n INTEGER)")]
    _ = try RecordStore(at: folder.location(), migrations: newer)
    let before = bytes(of: folder.file())
    let found = fault { _ = try RecordStore(at: folder.location()) }
    #expect(
      found?.description == """
        \(folder.file()): your records were made by a newer waymark: they have version 2, and \
        this program knows versions up to 1. Nothing was changed. Update waymark, or name \
        another file with --db FILE.
        """)
    #expect(bytes(of: folder.file()) == before)
  }

  @Test func refusesTheDatabaseOfAnotherProgramAndLeavesIt() throws {
    write([], to: folder.file())
    try Connection(file: folder.file()).script("CREATE TABLE bookmarks (url TEXT)")
    let before = bytes(of: folder.file())
    let found = fault { _ = try RecordStore(at: folder.location()) }
    #expect(
      found?.description == """
        \(folder.file()): this is not a database of waymark: it belongs to another program. \
        Nothing in it was changed. Name another file with --db FILE.
        """)
    #expect(bytes(of: folder.file()) == before)
  }

  @Test(arguments: [
    Array("Dear Leanne, thank you for your diary.\n".utf8), [0, 0],
    Array(repeating: 0, count: 5000),
    Array("SQLite format 3\0".utf8) + Array(repeating: 7, count: 5000),
  ])
  func refusesAFileThatIsNoDatabaseAndLeavesIt(content: [UInt8]) {
    write(content, to: folder.file())
    let found = fault { _ = try RecordStore(at: folder.location()) }
    #expect(found.map { [.notADatabase, .damaged].contains($0.kind) } == true)
    #expect(bytes(of: folder.file()) == content)
  }

  @Test func severalCanMakeTheDatabaseAtOnce() {
    let location = folder.location()
    let failures = Shared<[String]>([])
    inParallel(8) { _ in
      do {
        try RecordStore(at: location).saveSample()
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(throws: Never.self) {
      let store = try RecordStore(at: location)
      #expect(try store.attempts.history().count == 8)
      #expect(try store.integrityCheck() == [])
    }
  }

  func schema(of connection: Connection) throws -> String {
    try connection.prepare(
      """
      SELECT sql FROM sqlite_schema
      WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid
      """
    ).all { row throws(RecordFault) in try row.text(0) + ";\n" }.joined()
  }
}
