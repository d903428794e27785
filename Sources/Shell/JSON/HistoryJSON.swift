import DataFile
import Records

/// Attempts for other programs.
enum HistoryJSON {
  static func list(_ attempts: [StoredAttempt]) -> JSONValue {
    ["format": 1, "attempts": .array(attempts.map { .object(members($0.id, $0.attempt)) })]
  }

  /// One attempt with its message and its marks, as they were kept.
  static func one(_ marked: MarkedAttempt) -> JSONValue {
    .object(
      [.init("format", 1)] + members(marked.id, marked.attempt) + [
        .init("message", .string(marked.attempt.message)),
        .init("content", pins(marked.attempt.pins)),
        .init("marks", .array(marked.sheet.marks.map(mark))),
        .init("gates", .array(marked.sheet.gates.map(gate))),
        .init("evidence", .array(marked.sheet.evidence.map(evidence))),
      ])
  }

  /// The outcome and the total of an attempt.
  static func result(_ attempt: AttemptRecord) -> JSONValue {
    [
      "date": .string(attempt.createdAt), "review": .string(attempt.reviewID),
      "outcome": .string(attempt.outcome.rawValue), "percent": .optional(percent(attempt)),
    ]
  }

  private static func percent(_ attempt: AttemptRecord) -> Double? {
    attempt.total.map { $0.possible == 0 ? 0 : 100 * $0.earned / $0.possible }
  }

  private static func members(_ id: Int, _ attempt: AttemptRecord) -> [JSONValue.Member] {
    [
      .init("attempt", .integer(id)), .init("date", .string(attempt.createdAt)),
      .init("case", .string(attempt.caseID)), .init("review", .string(attempt.reviewID)),
      .init("words", .integer(wordCount(attempt.message))),
      .init("seconds", .optional(attempt.secondsSpent)),
      .init("revises", .optional(attempt.replaces)),
      .init("outcome", .string(attempt.outcome.rawValue)),
      .init("percent", .optional(percent(attempt))),
    ]
  }

  private static func pins(_ pins: AttemptRecord.Pins) -> JSONValue {
    [
      "case": .string(pins.caseHash.hex), "programme": .string(pins.programmeHash.hex),
      "scheme": .string(pins.schemeHash.hex), "rubrics": .strings(pins.rubricHashes.map(\.hex)),
      "engine": .string(pins.engineVersion),
    ]
  }

  private static func mark(_ mark: MarkRecord) -> JSONValue {
    [
      "marker": .string(mark.marker), "criterion": .string(mark.criterion),
      "applies": .bool(mark.applies), "counts": .bool(mark.counts),
      "level": .optional(mark.level), "top": .integer(mark.top),
    ]
  }

  private static func gate(_ gate: GateRecord) -> JSONValue {
    [
      "marker": .string(gate.marker), "gate": .string(gate.gate), "reason": .string(gate.reason),
    ]
  }

  private static func evidence(_ piece: EvidenceRecord) -> JSONValue {
    [
      "marker": .string(piece.marker), "subject": .string(piece.subject),
      "start": .optional(piece.span?.lowerBound), "end": .optional(piece.span?.upperBound),
      "quote": .optional(piece.quote), "rule": .string(piece.rule),
      "fact": .optional(piece.fact), "verdict": .string(piece.verdict),
      "reason": .string(piece.reason),
    ]
  }
}
