import Casebook
import DataFile
import Evaluation
import Foundation
import Marking
import Rubrics
import Testing

/// A small evaluation with something of everything: gates, a withheld message, text that is meant
/// to break a page.
enum Small {
  private static let repository =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  static let scheme: Scheme? = {
    let name = "weekly-review.json"
    let bytes = FileManager.default.contents(atPath: "\(repository)/rubrics/schemes/\(name)")
    let files = RubricFiles(
      lexicon: SourceFile(name: "lexicon.json", bytes: []), rubrics: [],
      schemes: [SourceFile(name: name, bytes: [UInt8](bytes ?? Data()))])
    let vocabulary = RubricVocabulary(criteria: Names.criteria, gates: Names.gates, facts: [])
    return files.read(vocabulary).book.scheme("weekly-review")
  }()

  static let hostileText =
    "Hi <script>alert(1)</script> & \"you\" 'there'\u{1B}[31m\nsecond line\u{202E}"

  static func evaluation(folds: Bool = true) throws -> Evaluation {
    Evaluation(
      try messages(), scheme: try #require(scheme), engine: "9.9",
      resampling: Resampling(seed: 7, draws: 200), folds: folds)
  }

  static func messages() throws -> [ComparedMessage] {
    let rows: [(engine: Int, first: Int, second: Int)] = [
      (0, 0, 1), (1, 1, 1), (2, 2, 3), (3, 3, 3), (3, 0, 0), (1, 2, 2), (2, 2, 2), (0, 1, 0),
    ]
    let marked = try rows.enumerated().map { place, levels in
      try message(
        "m\(place)", case: place < 4 ? "one-case" : "other-case", engine: engine(levels.engine),
        [marker("A", levels.first), marker("B", levels.second)])
    }
    let silent = Reading(
      levels: [:], total: nil, outcome: .withheld,
      reasons: [Reading.Reason(subject: "not-english", text: "This does not read as English.")])
    let hostile = try message(
      "<img src=x>", case: "one-case", text: hostileText, engine: silent,
      [marker("A", 3), marker("B", 3)])
    return marked + [hostile]
  }

  private static func message(
    _ id: String, case caseID: String, text: String = "Hello Kim.", engine: Reading,
    _ markers: [Reading]
  ) throws -> ComparedMessage {
    ComparedMessage(
      id: id, caseID: caseID, review: "week-1", text: text, engine: engine, markers: markers,
      global: 3, scheme: try #require(scheme))
  }

  private static func levels(_ level: Int) -> [String: Int] {
    ["praise.effort": level, "alliance.tone": min(3, level + 1), "clarity.plain": 2]
  }

  private static func total(_ level: Int) -> Double { 20 + 20 * Double(level) }

  private static func outcome(_ level: Int) -> Outcome {
    level < 2 ? .referred : level == 2 ? .competent : .skilled
  }

  private static func engine(_ level: Int) -> Reading {
    Reading(
      levels: levels(level), gates: level == 0 ? ["gate.hostile"] : [], total: total(level),
      outcome: outcome(level), best: "alliance.tone", fix: "praise.effort",
      reasons: [
        Reading.Reason(subject: "praise.effort", quote: "well <b>done</b>", text: "praises")
      ])
  }

  private static func marker(_ name: String, _ level: Int) -> Reading {
    Reading(
      marker: name, levels: levels(level), gates: level == 0 ? ["gate.hostile"] : [],
      total: total(level), outcome: outcome(level), best: "clarity.plain", fix: "praise.effort",
      reasons: [
        Reading.Reason(.best, subject: "clarity.plain", text: "Short & clear."),
        Reading.Reason(.fix, subject: "praise.effort", text: "Names <nothing>."),
      ])
  }
}
