/// The form of files: `2026-03-09`.
extension CivilDate: LosslessStringConvertible {
  package var description: String {
    "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// Reads `YYYY-MM-DD` and nothing else; nil where the form or the day does not exist.
  package init?(_ description: String) {
    guard let (year, month, day) = Self.parts(of: description) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day of a text in the form of a date, whether or not there is such a day.
  static func parts(of text: String) -> (year: Int, month: Int, day: Int)? {
    let bytes = Array(text.utf8)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return nil }
    return (year, month, day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy(Ascii.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

/// The forms of screens, in English.
extension CivilDate {
  /// "Tuesday 17 March 2026".
  package var longForm: String { "\(weekday.name) \(day) \(monthName) \(year)" }

  /// "Tue 17 Mar 2026".
  package var mediumForm: String { "\(weekdayForm) \(year)" }

  /// "Tue 17 Mar".
  package var weekdayForm: String { "\(weekday.shortName) \(shortForm)" }

  /// "17 March".
  package var dayAndMonth: String { "\(day) \(monthName)" }

  /// "17 Mar".
  package var shortForm: String { "\(day) \(monthName.prefix(3))" }

  /// "March".
  package var monthName: String { Self.monthNames[month - 1] }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension CivilDate.Weekday {
  /// "Tuesday".
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// "Tue".
  package var shortName: String { String(name.prefix(3)) }
}
