import Testing

@testable import Shell

struct ClockTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-03-10T18:05:09Z", 1_773_165_909),
    ("1969-12-31T23:59:59Z", -1), ("2000-02-29T12:00:00Z", 951_825_600),
  ])
  func momentsAreWrittenAndRead(text: String, seconds: Int) {
    #expect(Moment(seconds: seconds).utcText == text)
    #expect(Moment(utcText: text)?.seconds == seconds)
  }

  @Test func partsOfASecondAreDropped() {
    #expect(Moment(utcText: "1970-01-01T00:00:07.250Z")?.seconds == 7)
  }

  @Test(arguments: ["", "2026-03-10", "2026-03-10T18:05:09", "2026-02-30T18:05:09Z", "10:00Z"])
  func otherFormsAreNone(text: String) {
    #expect(Moment(utcText: text) == nil)
  }

  /// Local time is an hour ahead here, so that late evenings are the next day.
  @Test(arguments: [
    ("2026-03-10T20:14:00Z", "today 21:14"), ("2026-03-10T00:30:00Z", "today 01:30"),
    ("2026-03-09T22:59:00Z", "yesterday 23:59"), ("2026-03-09T23:00:00Z", "today 00:00"),
    ("2026-03-03T12:00:00Z", "Tue 3 Mar 13:00"), ("2024-03-03T12:00:00Z", "3 Mar 2024 13:00"),
    ("2026-03-11T12:00:00Z", "11 Mar 2026 13:00"),
  ])
  func momentsAreNamedAsPeopleDo(text: String, expected: String) throws {
    let now = try #require(Moment(utcText: "2026-03-10T21:00:00Z"))
    let clock = Clock(now: { now.seconds }, offset: { _ in 3600 })
    #expect(clock.words(for: try #require(Moment(utcText: text))) == expected)
  }
}
