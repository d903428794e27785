import DataFile
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("1900-01-01", -25_567, CivilDate.Weekday.monday), ("1969-12-31", -1, .wednesday),
    ("1970-01-01", 0, .thursday), ("1999-12-31", 10_956, .friday), ("2000-02-29", 11_016, .tuesday),
    ("2000-03-01", 11_017, .wednesday), ("2024-02-29", 19_782, .thursday),
    ("2026-03-17", 20_529, .tuesday), ("2100-03-01", 47_541, .monday),
    ("2200-12-31", 84_370, .wednesday),
  ])
  func knownDays(text: String, number: Int, weekday: CivilDate.Weekday) throws {
    let date = try #require(CivilDate(text))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CivilDate(dayNumber: number) == date)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "2026-3-9", "2026-03-9", "26-03-09", "2026/03/09", "2026-03-09 ", " 2026-03-09",
    "2026-03-09T00:00", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32", "2026-02-29",
    "2026-02-30", "2100-02-29", "1900-02-29", "2026-04-31", "1899-12-31", "2201-01-01",
    "٢٠٢٦-٠٣-٠٩", "+026-03-09", "2026-+3-09", "2026–03–09", "0000-00-00",
  ])
  func noDate(text: String) { #expect(CivilDate(text) == nil) }

  @Test(arguments: [
    (2000, true), (1900, false), (2100, false), (2200, false), (2024, true), (2026, false),
  ])
  func leapYears(year: Int, isLeap: Bool) {
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(CivilDate.dayCount(month: 2, year: year) == (isLeap ? 29 : 28))
  }

  @Test func everyDayOfThreeCenturiesFollowsTheOneBefore() throws {
    var date = try #require(CivilDate("1900-01-01"))
    var count = 1
    while let next = date.adding(days: 1) {
      let isNextDay = next.month == date.month && next.day == date.day + 1
      let isFirstOfMonth =
        next.day == 1 && date.day == CivilDate.dayCount(month: date.month, year: date.year)
        && next.month == date.month % 12 + 1
      guard isNextDay || isFirstOfMonth, date < next, CivilDate(next.description) == next,
        next.weekday.rawValue == (date.weekday.rawValue + 1) % 7
      else {
        Issue.record("\(next) does not follow \(date)")
        return
      }
      date = next
      count += 1
    }
    #expect(date.description == "2200-12-31")
    #expect(count == 301 * 365 + 73)
  }

  @Test func differencesAndSums() throws {
    let march = try #require(CivilDate("2026-03-09"))
    let review = try #require(CivilDate("2026-03-17"))
    #expect(march.days(until: review) == 8)
    #expect(review.days(until: march) == -8)
    #expect(march.adding(days: 8) == review)
    #expect(review.adding(days: -8) == march)
    #expect(march.adding(days: 0) == march)
    #expect(march.adding(days: .max) == nil)
    #expect(march.adding(days: .min) == nil)
    #expect(march.adding(days: 100_000) == nil)
    #expect(CivilDate(dayNumber: -25_568) == nil)
    #expect(CivilDate(dayNumber: 84_371) == nil)
  }

  @Test func forms() throws {
    let date = try #require(CivilDate(year: 2026, month: 3, day: 17))
    #expect(date.longForm == "Tuesday 17 March 2026")
    #expect(date.mediumForm == "Tue 17 Mar 2026")
    #expect(date.weekdayForm == "Tue 17 Mar")
    #expect(date.dayAndMonth == "17 March")
    #expect(date.shortForm == "17 Mar")
    let first = try #require(CivilDate("2026-02-01"))
    #expect(first.longForm == "Sunday 1 February 2026")
    #expect(first.shortForm == "1 Feb")
  }
}
