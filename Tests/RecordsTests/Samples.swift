import DataFile
import Records

/// Content, attempts and sheets for the tests of this room.
enum Sample {
  static let contents = ["case", "programme", "scheme", "rubric", "lexicon"].map {
    ContentRecord(kind: $0, id: "sample-\($0)", bytes: Array("{ \"id\": \"sample-\($0)\" }".utf8))
  }

  static let pins = AttemptRecord.Pins(
    caseHash: contents[0].hash, programmeHash: contents[1].hash, schemeHash: contents[2].hash,
    rubricHashes: [contents[3].hash, contents[4].hash].sorted { $0.hex < $1.hex },
    engineVersion: "0.1.0")

  static func attempt(
    _ message: String = "Dear Leanne", trainee: String = "me", case caseID: String = "leanne",
    review: String = "week-3", replaces: Int? = nil
  ) -> AttemptRecord {
    AttemptRecord(
      createdAt: "2026-03-17T09:30:00Z", trainee: trainee, caseID: caseID, reviewID: review,
      pins: pins, message: message, selfRating: #"{"praise.effort": 2}"#, secondsSpent: 720,
      replaces: replaces, total: AttemptRecord.Total(earned: 44, possible: 77),
      outcome: .competent)
  }

  static let bareAttempt = AttemptRecord(
    createdAt: "2026-03-17T09:30:00.125Z", mode: .assessment, caseID: "dom", reviewID: "week-2",
    pins: pins, message: "", total: nil, outcome: .withheld)

  static let sheet = SheetRecord(
    marks: [
      MarkRecord(
        criterion: "feedback.work", position: 0, applies: true, counts: true, level: 3, top: 3,
        coaching: "Keep using her own words."),
      MarkRecord(
        criterion: "feedback.scores", position: 1, applies: false, counts: false, level: nil,
        top: 3, coaching: ""),
      MarkRecord(
        marker: "supervisor-1", criterion: "feedback.work", position: 0, applies: true,
        counts: true, level: 0, top: 3, coaching: "Name the diary."),
    ],
    evidence: [
      EvidenceRecord(
        subject: "feedback.work", position: 0, span: 0..<11, quote: "Dear Leanne",
        rule: "names-entry", fact: "Mood Diary, 12 March", verdict: "met", reason: "her own words"),
      EvidenceRecord(
        subject: "feedback.work", position: 1, rule: "says-why", verdict: "missed",
        reason: "no reason given"),
      EvidenceRecord(
        subject: "gate.hostile", position: 0, span: 5..<5, quote: "", rule: "blame",
        verdict: "met", reason: "blames"),
    ],
    gates: [GateRecord(gate: "gate.hostile", position: 0, reason: "blames the client")],
    advisories: [
      AdvisoryRecord(advisory: "long", position: 0, withholds: false, reason: "over 300 words"),
      AdvisoryRecord(advisory: "not-english", position: 1, withholds: true, reason: "no English"),
    ])

  static func draft(
    _ text: String, trainee: String = "me", case caseID: String = "leanne",
    review: String = "week-3", at time: String = "2026-03-17T09:20:00Z"
  ) -> DraftRecord {
    DraftRecord(
      trainee: trainee, caseID: caseID, reviewID: review, text: text, updatedAt: time)
  }

  /// Texts that have broken other programs.
  static let awkwardTexts = [
    "", " ", "\0", "a\0b\0", "'; DROP TABLE attempts; --", "\u{1B}[2J", "é", "e\u{301}", "漢字",
    "👩‍👩‍👧", "🇬🇧", "\u{202E}abc", "line\r\nline\n", String(repeating: "word ", count: 40_000),
  ]
}

extension RecordStore {
  @discardableResult
  func saveSample(
    _ message: String = "Dear Leanne", trainee: String = "me", case caseID: String = "leanne",
    review: String = "week-3", replaces: Int? = nil, clearingDraft: Bool = true
  ) throws -> Int {
    try attempts.save(
      Sample.attempt(message, trainee: trainee, case: caseID, review: review, replaces: replaces),
      sheet: Sample.sheet, contents: Sample.contents, clearingDraft: clearingDraft)
  }
}
