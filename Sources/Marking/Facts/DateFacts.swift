import Casebook
import DataFile
import Prose

/// Whether the message says when the next review is.
///
/// `date.next` is its date in any form, `date.next-weekday` its day of the week, `date.any` each day
/// named, `date.short` is the date in a sentence that says little else ("Back on Tues 24th").
enum DateFacts: FactKind {
  static let labels = ["date.next", "date.next-weekday", "date.any", "date.short"]
  /// The most words of a sentence that says little beside a date.
  private static let fewWords = 12
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    let tokens = message.text.tokens
    for index in tokens.indices {
      if isWeekday(tokens[index].word) {
        let range = index..<(index + 1)
        ledger.add(message.observation("date.any", range, key: tokens[index].word))
        if let next = brief.review.nextReview, matches(tokens[index].word, next.weekday) {
          ledger.add(message.observation("date.next-weekday", range, key: "weekday"))
        }
      }
      guard let day = dayOfMonth(at: index, in: tokens) else { continue }
      ledger.add(message.observation("date.any", day.tokens, key: day.number))
      guard let next = brief.review.nextReview, day.number == next.day,
        day.month.map({ $0 == next.month }) ?? true
      else { continue }
      ledger.add(
        message.observation(
          "date.next", day.tokens, key: "date", fact: "the next review is on \(next.longForm)"))
      if message.text.sentences[tokens[index].sentence].tokens.count <= fewWords {
        ledger.add(message.observation("date.short", day.tokens, key: "date"))
      }
    }
  }

  /// Whether a word names a month or a day of the week, in full or short.
  static func isMonthOrWeekday(_ word: String) -> Bool { month(word) != nil || isWeekday(word) }

  private static func isWeekday(_ word: String) -> Bool {
    guard let first = word.utf8.first, initials.contains(first) else { return false }
    return weekdayForms.contains(word)
  }

  /// The first letters of the days of the week, which spare most words a look-up.
  private static let initials: [UInt8] = [0x6D, 0x74, 0x77, 0x66, 0x73]

  /// Every way to write a day of the week: "tue", "tues", "tuesday", "tuesdays".
  private static let weekdayForms: Set<String> = Set(
    weekdays.flatMap { day in (3...day.count).map { String(day.prefix($0)) } + [day + "s"] })

  private static func matches(_ word: String, _ weekday: CivilDate.Weekday) -> Bool {
    weekday.name.lowercased().hasPrefix(word)
  }

  /// "24 March", "March 24", "24th", "24/03", "Tues 24": a day of the month with its month if given.
  private static func dayOfMonth(
    at index: Int, in tokens: [Token]
  ) -> (number: Int, month: Int?, tokens: Range<Int>)? {
    guard let number = tokens[index].number.flatMap({ Int(exactly: $0) }),
      (1...31).contains(number),
      tokens[index].word.first?.isNumber == true
    else { return nil }
    func word(_ offset: Int) -> String {
      let other = index + offset
      guard tokens.indices.contains(other), tokens[other].sentence == tokens[index].sentence else {
        return ""
      }
      return tokens[other].word
    }
    let isOrdinal = ["st", "nd", "rd", "th"].contains(word(1))
    let afterOrdinal = isOrdinal ? (word(2) == "of" ? word(3) : word(2)) : word(1)
    if let month = month(afterOrdinal) {
      return (number, month, index..<(index + (isOrdinal ? 3 : 2)))
    }
    if let month = month(word(-1)) { return (number, month, (index - 1)..<(index + 1)) }
    if index + 1 < tokens.count, let month = tokens[index + 1].number.flatMap({ Int(exactly: $0) }),
      (1...12).contains(month),
      tokens[index + 1].span.lowerBound == tokens[index].span.upperBound + 1,
      tokens[index + 1].word.count == 2
    {
      return (number, month, index..<(index + 2))
    }
    if isOrdinal { return (number, nil, index..<(index + 2)) }
    if isWeekday(word(-1)) { return (number, nil, (index - 1)..<(index + 1)) }
    return nil
  }

  private static func month(_ word: String) -> Int? {
    guard word.count > 2 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
