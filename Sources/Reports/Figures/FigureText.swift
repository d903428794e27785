import Agreement
import DataFile

/// Figures as they are printed: no locale, a dash where there is none.
enum FigureText {
  static let none = "–"

  /// "0.73"; a sign before negative numbers only.
  static func number(_ value: Double?, places: Int = 2) -> String {
    value.map { decimal($0, places: places) } ?? none
  }

  /// "+1.4", "-0.3", "0.0".
  static func difference(_ value: Double?, places: Int = 1) -> String {
    guard let value else { return none }
    let text = decimal(value, places: places)
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// A share of 0 to 1 in whole per cents: "73 %".
  static func share(_ share: Double?) -> String {
    share.map { decimal(100 * $0, places: 0) + " %" } ?? none
  }

  /// "0.61 to 0.83".
  static func interval(_ interval: Interval?) -> String {
    interval.map { "\(number($0.lower)) to \(number($0.upper))" } ?? none
  }

  /// A total of 0 to 100: "57 %".
  static func total(_ percent: Double?) -> String { share(percent.map { $0 / 100 }) }

  /// "1 message", "3 messages".
  static func counted(_ count: Int, _ one: String) -> String {
    "\(count) \(one)\(count == 1 ? "" : "s")"
  }

  /// "A, B and C".
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? none }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
