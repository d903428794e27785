import Testing

@testable import Records

@Suite struct ConnectionTests {
  let folder = TemporaryFolder()

  func open() throws -> Connection {
    write([], to: folder.file())
    return try Connection(file: folder.file())
  }

  @Test func bindsAndReadsEveryType() throws {
    let connection = try open()
    let statement = try connection.prepare("SELECT ?, ?, ?, ?, ?, ?, ?")
    let values: [SQLValue] = [
      .null, .integer(.min), .integer(.max), .real(0.1), .text("a\0é"), .blob([0, 255]),
      .flag(true),
    ]
    let read = try statement.first(values) { row throws(RecordFault) in
      [
        row.isNull(0) ? .null : .text(""), .integer(try row.integer(1)),
        .integer(try row.integer(2)), .real(try row.real(3)), .text(try row.text(4)),
        .blob(try row.blob(5)), .flag(try row.flag(6)),
      ] as [SQLValue]
    }
    #expect(read == values)
  }

  @Test func keepsEmptyApartFromNull() throws {
    let connection = try open()
    let types = try connection.prepare("SELECT typeof(?), typeof(?), typeof(?)")
      .first([.text(""), .blob([]), .text(orNull: nil)]) { row throws(RecordFault) in
        [try row.text(0), try row.text(1), try row.text(2)]
      }
    #expect(types == ["text", "blob", "null"])
  }

  @Test(arguments: Sample.awkwardTexts)
  func keepsEveryTextAsItIs(text: String) throws {
    let connection = try open()
    let back = try connection.prepare("SELECT ?").first([.text(text)]) { row throws(RecordFault) in
      try row.text(0)
    }
    #expect(back.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func takesAColumnOfTheWrongTypeForDamage() throws {
    let connection = try open()
    let found = fault {
      try connection.prepare("SELECT 'word'").each { row throws(RecordFault) in
        _ = try row.integer(0)
      }
    }
    #expect(found?.kind == .damaged)
  }

  @Test(arguments: [[], [SQLValue.integer(1), .integer(2)]])
  func refusesAWrongNumberOfValues(values: [SQLValue]) throws {
    let connection = try open()
    #expect(fault { try connection.run("SELECT ?", values) }?.kind == .unexpected)
  }

  @Test func rollsBackWhenTheBodyThrows() throws {
    let connection = try open()
    try connection.script("CREATE TABLE t (n INTEGER PRIMARY KEY) STRICT")
    let found = fault {
      try connection.transaction { () throws(RecordFault) in
        try connection.run("INSERT INTO t VALUES (1)")
        try connection.run("INSERT INTO t VALUES (1)")
      }
    }
    #expect(found?.kind == .refused)
    #expect(try connection.integer("SELECT count(*) FROM t") == 0)
    try connection.transaction { () throws(RecordFault) in
      try connection.run("INSERT INTO t VALUES (2)")
    }
    #expect(try connection.integer("SELECT n FROM t") == 2)
  }

  @Test func saysThatTheDiskIsFullAndKeepsWhatWasThere() throws {
    let connection = try open()
    try connection.script("CREATE TABLE t (x BLOB) STRICT; INSERT INTO t VALUES (x'00')")
    let pages = try connection.integer("PRAGMA page_count")
    try connection.script("PRAGMA max_page_count = \(pages)")
    let found = fault {
      try connection.transaction { () throws(RecordFault) in
        try connection.run("INSERT INTO t VALUES (zeroblob(100000))")
      }
    }
    #expect(found?.kind == .full)
    #expect(try connection.integer("SELECT count(*) FROM t") == 1)
    #expect(try connection.prepare("PRAGMA integrity_check").first([], text) == "ok")
  }

  @Test func neverTellsBoundValues() throws {
    let connection = try open()
    try connection.script("CREATE TABLE t (x TEXT PRIMARY KEY CHECK (length(x) < 99)) STRICT")
    let secret = "Paulette doing her impression"
    try connection.run("INSERT INTO t VALUES (?)", [.text(secret)])
    let found = fault { try connection.run("INSERT INTO t VALUES (?)", [.text(secret)]) }
    let told = "\(String(describing: found)) \(found?.cause?.description ?? "")"
    #expect(!told.contains("Paulette"))
    #expect(found?.cause?.description == "SQLite code 19 (1555) at: INSERT INTO t VALUES (?)")
  }

  @Test func everyStoreIsSetUpForSafety() throws {
    let store = try RecordStore(at: folder.location())
    let settings = try [
      "journal_mode", "synchronous", "foreign_keys", "busy_timeout", "trusted_schema",
      "secure_delete", "application_id", "user_version", "temp_store",
    ].map { name in try store.connection.prepare("PRAGMA \(name)").first([], anything) ?? "" }
    #expect(settings == ["wal", "2", "1", "5000", "0", "1", "1466005837", "1", "2"])
  }

  func text(_ row: borrowing Row) throws(RecordFault) -> String { try row.text(0) }

  func anything(_ row: borrowing Row) throws(RecordFault) -> String {
    do throws(RecordFault) { return try row.text(0) } catch { return String(try row.integer(0)) }
  }
}
