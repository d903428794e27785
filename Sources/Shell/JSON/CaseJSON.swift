import Casebook
import DataFile
import Records

/// Cases for other programs.
enum CaseJSON {
  static func list(_ cases: [Case], latest: [String: AttemptRecord]) -> JSONValue {
    ["format": 1, "cases": .array(cases.map { value($0, latest[$0.id]) })]
  }

  private static func value(_ item: Case, _ attempt: AttemptRecord?) -> JSONValue {
    [
      "id": .string(item.id), "title": .string(item.title), "client": .string(item.client.name),
      "programme": .string(item.programme), "difficulty": .string(item.difficulty.rawValue),
      "focus": .strings(item.focus), "reviews": .array(item.reviews.map(value)),
      "last": attempt.map { HistoryJSON.result($0) } ?? .null,
    ]
  }

  private static func value(_ review: Review) -> JSONValue {
    [
      "id": .string(review.id), "week": .integer(review.week),
      "date": .string(review.date.description),
      "situation": .strings(review.situation.map(\.rawValue)),
    ]
  }
}
