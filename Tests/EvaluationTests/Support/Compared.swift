import Evaluation
import Marking
import Rubrics
import Testing

/// Messages with readings made for a test.
enum Compared {
  static func reading(
    _ marker: String = "", _ levels: [String: Int] = [:], gates: [String] = [],
    total: Double? = 60, outcome: Outcome = .competent, best: String? = nil, fix: String? = nil
  ) -> Reading {
    Reading(
      marker: marker, levels: levels, gates: gates, total: total, outcome: outcome, best: best,
      fix: fix)
  }

  static let withheld = reading(total: nil, outcome: .withheld)

  static func message(
    _ id: String, case caseID: String = "one", engine: Reading, _ markers: [Reading],
    global: Double? = nil
  ) throws -> ComparedMessage {
    ComparedMessage(
      id: id, caseID: caseID, review: "week-1", text: "Text of \(id).", engine: engine,
      markers: markers, global: global, scheme: try #require(Content.scheme))
  }

  static func evaluation(
    _ messages: [ComparedMessage], folds: Bool = false, draws: Int = 50
  ) throws -> Evaluation {
    Evaluation(
      messages, scheme: try #require(Content.scheme), engine: "9.9",
      resampling: Resampling(seed: 1, draws: draws), folds: folds)
  }
}
