/// Whether the records are still what was saved.
extension RecordStore {
  /// Looks at the whole database; empty when all is well.
  ///
  /// One line for each problem, with tables, pages and hashes and never a text of the records. The
  /// time grows with the size of the database.
  package func integrityCheck() throws(RecordFault) -> [String] {
    try connection.snapshot { () throws(RecordFault) in
      try structureProblems() + brokenReferences() + changedContent()
    }
  }

  private func structureProblems() throws(RecordFault) -> [String] {
    try connection.prepare("PRAGMA integrity_check").all { row throws(RecordFault) in
      try row.text(0)
    }.filter { $0 != "ok" }
  }

  private func brokenReferences() throws(RecordFault) -> [String] {
    try connection.prepare("PRAGMA foreign_key_check").all { row throws(RecordFault) in
      "table \(try row.text(0)) names a row of \(try row.text(2)) that is not there"
    }
  }

  private func changedContent() throws(RecordFault) -> [String] {
    try content.changedContent().map { "content \($0) is not what was saved" }
  }
}
