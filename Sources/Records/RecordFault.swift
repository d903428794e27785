import CSQLite

/// Why the records could not be opened, read or written: what, where, why and what to do.
///
/// No text of a message, a name or a setting is ever part of it.
package struct RecordFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds that a caller may want to tell apart.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Another process kept the database to itself for longer than the time to wait.
    case busy
    /// The disk or the quota is full.
    case full
    /// The file or its folder cannot be written.
    case readOnly
    /// The disk refused to read or write.
    case disk
    /// There is no folder for the file and none can be made, or the file cannot be opened.
    case noPlace
    /// The file is not an SQLite database.
    case notADatabase
    /// The file is a database of another program.
    case otherProgram
    /// The database was made by a newer version of this program.
    case newerVersion
    /// The database contradicts itself.
    case damaged
    /// The record breaks a rule of the tables; a fault of the program, not of the person.
    case refused
    /// The SQLite library of this machine is too old.
    case oldLibrary
    /// Anything else; a fault of the program.
    case unexpected
  }

  package let kind: Kind
  /// The database file as it was named to the program.
  package let file: String
  /// One clause without a full stop: "your records are in use by another program".
  package let what: String
  /// One clause without a full stop, may be empty.
  package let why: String
  /// What to do, in whole sentences.
  package let advice: String
  /// What SQLite answered, when it was SQLite that refused.
  package let cause: SQLFailure?

  package init(
    _ kind: Kind, file: String, what: String, why: String = "", advice: String,
    cause: SQLFailure? = nil
  ) {
    self.kind = kind
    self.file = file
    self.what = what
    self.why = why
    self.advice = advice
    self.cause = cause
  }

  /// "FILE: what: why. What to do."
  package var description: String {
    "\(file): \(what)\(why.isEmpty ? "" : ": \(why)"). \(advice)"
  }
}

extension RecordFault {
  /// The fault that fits a refusal by SQLite.
  package init(_ failure: SQLFailure, file: String) {
    let wording = Self.wordings.first { $0.codes.contains(failure.code) } ?? Self.unexpected
    self.init(
      wording.kind, file: file, what: wording.what, why: wording.why, advice: wording.advice,
      cause: failure)
  }

  private struct Wording {
    let codes: [Int32]
    let kind: Kind
    let what: String
    let why: String
    let advice: String
  }

  private static let wordings: [Wording] = [
    Wording(
      codes: [SQLITE_BUSY, SQLITE_LOCKED], kind: .busy,
      what: "your records are in use by another program",
      why: "it has been writing to them for more than five seconds",
      advice: "Nothing was changed. Wait a moment or close the other window, then try again."),
    Wording(
      codes: [SQLITE_FULL], kind: .full,
      what: "your records could not be saved", why: "the disk is full",
      advice: "What was saved before is safe. Make some room, then try again."),
    Wording(
      codes: [SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH], kind: .readOnly,
      what: "your records could not be saved", why: "the file or its folder may only be read",
      advice: "Give yourself write permission for both, or name another file with --db FILE."),
    Wording(
      codes: [SQLITE_IOERR], kind: .disk,
      what: "your records could not be read or saved", why: "the disk refused",
      advice: "What was saved before is safe. Check the disk and its free space, then try again."),
    Wording(
      codes: [SQLITE_CANTOPEN], kind: .noPlace,
      what: "your records could not be opened",
      why: "the file, or the folder that it is in, may not be read and written by you",
      advice: "Give yourself permission for both, or name another file with --db FILE."),
    Wording(
      codes: [SQLITE_NOTADB], kind: .notADatabase,
      what: "this is not a database of waymark", why: "the file holds something else",
      advice: "Nothing in it was changed. Name another file with --db FILE."),
    Wording(
      codes: [SQLITE_CORRUPT], kind: .damaged,
      what: "your records are damaged", why: "the file contradicts itself",
      advice: "Keep a copy of the file as it is, then restore your last backup."),
    Wording(
      codes: [SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG], kind: .refused,
      what: "a record was not saved", why: "it breaks a rule of the tables",
      advice: "This is a fault of waymark; please report it. Nothing else was changed."),
  ]

  private static let unexpected = Wording(
    codes: [], kind: .unexpected, what: "your records could not be read or saved",
    why: "the database gave an answer that waymark does not expect",
    advice: "This is a fault of waymark; please report it. What was saved before is safe.")
}
