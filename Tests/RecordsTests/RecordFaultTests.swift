import CSQLite
import Testing

@testable import Records

@Suite struct RecordFaultTests {
  static let words: [(code: Int32, text: String)] = [
    (
      SQLITE_BUSY,
      """
      x.db: your records are in use by another program: it has been writing to them for more \
      than five seconds. Nothing was changed. Wait a moment or close the other window, then try \
      again.
      """
    ),
    (
      SQLITE_FULL,
      """
      x.db: your records could not be saved: the disk is full. What was saved before is safe. \
      Make some room, then try again.
      """
    ),
    (
      SQLITE_READONLY,
      """
      x.db: your records could not be saved: the file or its folder may only be read. Give \
      yourself write permission for both, or name another file with --db FILE.
      """
    ),
    (
      SQLITE_IOERR,
      """
      x.db: your records could not be read or saved: the disk refused. What was saved before is \
      safe. Check the disk and its free space, then try again.
      """
    ),
    (
      SQLITE_CANTOPEN,
      """
      x.db: your records could not be opened: the file, or the folder that it is in, may not be \
      read and written by you. Give yourself permission for both, or name another file with --db \
      FILE.
      """
    ),
    (
      SQLITE_NOTADB,
      """
      x.db: this is not a database of waymark: the file holds something else. Nothing in it was \
      changed. Name another file with --db FILE.
      """
    ),
    (
      SQLITE_CORRUPT,
      """
      x.db: your records are damaged: the file contradicts itself. Keep a copy of the file as it \
      is, then restore your last backup.
      """
    ),
    (
      SQLITE_CONSTRAINT,
      """
      x.db: a record was not saved: it breaks a rule of the tables. This is a fault of waymark; \
      please report it. Nothing else was changed.
      """
    ),
    (
      SQLITE_MISUSE,
      """
      x.db: your records could not be read or saved: the database gave an answer that waymark \
      does not expect. This is a fault of waymark; please report it. What was saved before is \
      safe.
      """
    ),
  ]

  @Test(arguments: words)
  func saysWhatWhereWhyAndWhatToDo(code: Int32, text: String) {
    let failure = SQLFailure(extendedCode: code, sql: "SELECT 1")
    #expect(RecordFault(failure, file: "x.db").description == text)
  }

  @Test(arguments: [
    (5 | 1 << 8, RecordFault.Kind.busy), (5 | 2 << 8, .busy), (6, .busy), (10 | 3 << 8, .disk),
    (8 | 6 << 8, .readOnly), (14 | 2 << 8, .noPlace), (11 | 1 << 8, .damaged),
    (19 | 5 << 8, .refused), (20, .refused), (13, .full), (26, .notADatabase), (1, .unexpected),
  ])
  func knowsExtendedCodes(code: Int, kind: RecordFault.Kind) {
    let failure = SQLFailure(extendedCode: Int32(code), sql: "")
    #expect(RecordFault(failure, file: "").kind == kind)
  }

  @Test func refusesAnOldLibrary() throws {
    let found = fault { try RecordStore.checkLibrary(3_036_000, file: "x.db") }
    #expect(
      found?.description == """
        x.db: your records cannot be opened: the SQLite library of this machine is older than \
        3.37. Update the package libsqlite3, then try again.
        """)
    try RecordStore.checkLibrary(3_037_000, file: "x.db")
  }
}
