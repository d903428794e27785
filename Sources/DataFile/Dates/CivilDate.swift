/// A day in the Gregorian calendar, without clock, zone or locale.
package struct CivilDate: Sendable, Hashable {
  /// The years that a date can have.
  package static let years = 1900...2200

  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// A day of a year from 1900 to 2200; nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), 1...12 ~= month,
      1...Self.dayCount(month: month, year: year) ~= day
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days of a month from 1 to 12; 31 for any other.
  package static func dayCount(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CivilDate: Comparable {
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// Reckoning in days, after Howard Hinnant's "chrono-compatible low-level date algorithms": years
/// are counted from March, so that the leap day is the last one.
extension CivilDate {
  /// Days since 1 January 1970; negative before.
  package var dayNumber: Int {
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1 January 1970; nil outside of the years that a date can have.
  package init?(dayNumber: Int) {
    guard -30_000...90_000 ~= dayNumber else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// Days from this day to another; negative where the other is earlier.
  package func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }

  /// The day so many days later (earlier if negative); nil beyond the years that a date can have.
  package func adding(days: Int) -> CivilDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CivilDate(dayNumber: sum)
  }

  package var weekday: Weekday {
    // 1 January 1970 was a Thursday; 42_000 weeks keep the dividend positive.
    let index = (dayNumber + 3 + 42_000 * 7) % 7
    return Weekday.allCases[index]
  }

  /// A day of the week, from Monday.
  package enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday
  }
}
