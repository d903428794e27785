import Casebook
import Marking
import Records

/// Keeping what was written and how it was marked.
extension Session {
  /// Saves a message with its marks and the content that they rest on, and gives its number.
  mutating func save(
    _ message: String, _ sheet: MarkSheet, at desk: Desk, seconds: Int?, revises: Int?,
    clearingDraft: Bool
  ) throws -> Int {
    let judge = try judge()
    let contents = Contents(desk, judge)
    let record = AttemptRecord(
      createdAt: world.clock.moment.utcText, caseID: desk.item.value.id,
      reviewID: desk.review.id, pins: try contents.pins(engine: sheet.engine), message: message,
      secondsSpent: seconds, replaces: revises,
      total: sheet.total.map { .init(earned: Double($0.earned), possible: Double($0.possible)) },
      outcome: sheet.outcome.record)
    let store = try records()
    let id = try store.attempts.save(
      record, sheet: SheetRecord(sheet), contents: contents.all, clearingDraft: clearingDraft)
    if clearingDraft { try keepRevision(nil, at: desk, in: store) }
    return id
  }

  /// Saves the text that is being written; an empty one is let go of.
  mutating func keepDraft() throws {
    guard let desk, let writing else { return }
    let store = try records()
    if writing.isEmpty {
      try store.drafts.discard(case: desk.item.value.id, review: desk.review.id)
    } else {
      try store.drafts.save(Self.record(of: writing.text, at: desk, world.clock))
    }
    try keepRevision(writing.isEmpty ? nil : writing.revises, at: desk, in: store)
  }

  /// Keeps which attempt the draft of a review revises.
  func keepRevision(_ attempt: Int?, at desk: Desk, in store: RecordStore) throws {
    try store.settings.set(Self.revisionKey(desk), to: attempt.map { "\($0)" })
  }

  static func record(of text: String, at desk: Desk, _ clock: Clock) -> DraftRecord {
    DraftRecord(
      caseID: desk.item.value.id, reviewID: desk.review.id, text: text,
      updatedAt: clock.moment.utcText)
  }

  /// The attempt that the draft of a review revises.
  func revisedAttempt(_ desk: Desk, in store: RecordStore) throws -> Int? {
    try store.settings.value(Self.revisionKey(desk)).flatMap { Int($0) }
  }

  private static func revisionKey(_ desk: Desk) -> String {
    "revision:\(desk.item.value.id)/\(desk.review.id)"
  }
}

/// The content that a mark rests on.
private struct Contents {
  let caseFile: ContentRecord
  let programme: ContentRecord
  let measures: [ContentRecord]
  let rubrics: [ContentRecord]
  let scheme: ContentRecord?

  init(_ desk: Desk, _ judge: Judge) {
    caseFile = ContentRecord(kind: "case", id: desk.item.value.id, bytes: desk.item.bytes)
    programme = ContentRecord(
      kind: "programme", id: desk.programme.value.id, bytes: desk.programme.bytes)
    let used = Set(desk.review.questionnaires.map(\.measure)).sorted()
    measures = used.compactMap { desk.measures.loaded($0) }.map {
      ContentRecord(kind: "measure", id: $0.value.id, bytes: $0.bytes)
    }
    scheme = judge.schemeRecord
    rubrics = judge.contents.filter { $0.kind != "scheme" }
  }

  var all: [ContentRecord] {
    [caseFile, programme] + measures + rubrics + [scheme].compactMap(\.self)
  }

  func pins(engine: String) throws -> AttemptRecord.Pins {
    guard let scheme else {
      throw Complaint(.internalFault, "The file of the scheme is not known.")
    }
    return AttemptRecord.Pins(
      caseHash: caseFile.hash, programmeHash: programme.hash, schemeHash: scheme.hash,
      rubricHashes: (rubrics + measures).map(\.hash), engineVersion: engine)
  }
}
