import DataFile
import Marking
import Records

/// Marks in a few words.
enum MarkWords {
  /// "57 %"; a whole number, halves up, as the scheme shows it.
  static func percent(_ value: Double) -> String { "\(decimal(value, places: 0)) %" }

  /// "57 %, competent", "withheld".
  static func result(_ attempt: AttemptRecord) -> String {
    guard let total = attempt.total else { return attempt.outcome.rawValue }
    let share = total.possible == 0 ? 0 : 100 * total.earned / total.possible
    return "\(percent(share)), \(attempt.outcome.rawValue)"
  }

  /// The name of a level: "generic".
  static func name(ofLevel level: Int) -> String {
    switch level {
    case ...0: "absent"
    case 1: "generic"
    case 2: "competent"
    default: "skilled"
    }
  }

  /// "12 min", "under a minute".
  static func time(_ seconds: Int) -> String {
    seconds < 60 ? "under a minute" : "\(seconds / 60) min"
  }
}
