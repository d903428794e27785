import DataFile

/// Where the time comes from.
package struct Clock: Sendable {
  /// Seconds since 1 January 1970 in UTC.
  package var now: @Sendable () -> Int
  /// Seconds by which local time is ahead of UTC at a moment.
  package var offset: @Sendable (_ seconds: Int) -> Int

  /// A clock of these sources.
  package init(
    now: @escaping @Sendable () -> Int, offset: @escaping @Sendable (_ seconds: Int) -> Int
  ) {
    self.now = now
    self.offset = offset
  }

  /// The present moment.
  var moment: Moment { Moment(seconds: now()) }

  /// A moment as clocks on the wall show it.
  func local(_ moment: Moment) -> CivilTime {
    CivilTime(seconds: moment.seconds + offset(moment.seconds))
  }

  /// "today 21:14", "yesterday 21:14", "Tue 17 Mar 21:14", "17 Mar 2025 21:14".
  func words(for moment: Moment) -> String {
    let then = local(moment)
    guard let date = then.date, let today = local(self.moment).date else { return moment.utcText }
    let day =
      switch date.days(until: today) {
      case 0: "today"
      case 1: "yesterday"
      case 2..<180: date.weekdayForm
      default: "\(date.shortForm) \(date.year)"
      }
    return "\(day) \(then.clockForm)"
  }
}

/// A point in time.
struct Moment: Sendable, Hashable {
  /// Since 1 January 1970 in UTC.
  let seconds: Int

  init(seconds: Int) { self.seconds = seconds }

  /// Reads the form of `utcText`, dropping parts of a second.
  ///
  /// Nil for any other form.
  init?(utcText: String) {
    let parts = utcText.split(separator: "T")
    guard utcText.hasSuffix("Z"), parts.count == 2, let date = CivilDate(String(parts[0])) else {
      return nil
    }
    let clock = parts[1].prefix(8).split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3 else { return nil }
    seconds = date.dayNumber * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
  }

  /// "2026-03-17T09:30:00Z".
  var utcText: String {
    let time = CivilTime(seconds: seconds)
    let date = time.date?.description ?? "1970-01-01"
    return "\(date)T\(time.clockForm):\(CivilTime.twoDigits(time.second))Z"
  }
}

/// A day with a time of day, in whatever zone it was made for.
struct CivilTime: Sendable, Hashable {
  /// Nil outside of the years that a date can have.
  let date: CivilDate?
  let hour: Int
  let minute: Int
  let second: Int

  init(seconds: Int) {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - day * 86_400
    date = CivilDate(dayNumber: day)
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
  }

  /// "21:14".
  var clockForm: String { "\(Self.twoDigits(hour)):\(Self.twoDigits(minute))" }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
