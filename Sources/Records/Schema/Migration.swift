import CSQLite

/// One step of the tables from a version to the next; never edited once it has been released.
package struct Migration: Sendable {
  /// What the step brings, for people.
  package let name: String
  /// Statements without values.
  package let sql: String

  package init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }

  /// All steps in order; the version of a database is the number of steps that it has taken.
  package static let all: [Migration] = [firstTables]
}

extension Connection {
  /// Refuses a file that is not ours or that is newer than this program, without changing it.
  func checkIdentity(steps: Int) throws(RecordFault) {
    // One view of the file: another process may be making it at this moment.
    let (identity, version, tables) = try snapshot { () throws(RecordFault) in
      (
        try integer("PRAGMA application_id"), try integer("PRAGMA user_version"),
        try integer("SELECT count(*) FROM sqlite_schema")
      )
    }
    if identity == 0, version == 0, tables == 0 { return }
    guard identity == Self.applicationID, version >= 0 else { throw otherProgram }
    guard version <= steps else { throw newer(version, than: steps) }
  }

  /// Takes the steps that are missing, each in its own transaction.
  ///
  /// The version is read again inside the transaction: another process may have been quicker.
  func migrate(_ steps: [Migration]) throws(RecordFault) {
    for (index, step) in steps.enumerated() {
      guard try integer("PRAGMA user_version") <= index else { continue }
      try transaction { () throws(RecordFault) in
        let version = try integer("PRAGMA user_version")
        guard version <= index else { return }
        try script(step.sql)
        try script(
          """
          PRAGMA application_id = \(Self.applicationID);
          PRAGMA user_version = \(index + 1);
          """)
      }
    }
    try checkIdentity(steps: steps.count)
  }

  private var otherProgram: RecordFault {
    RecordFault(
      .otherProgram, file: file, what: "this is not a database of waymark",
      why: "it belongs to another program",
      advice: "Nothing in it was changed. Name another file with --db FILE.")
  }

  private func newer(_ version: Int, than known: Int) -> RecordFault {
    RecordFault(
      .newerVersion, file: file, what: "your records were made by a newer waymark",
      why: "they have version \(version), and this program knows versions up to \(known)",
      advice: "Nothing was changed. Update waymark, or name another file with --db FILE.")
  }
}
