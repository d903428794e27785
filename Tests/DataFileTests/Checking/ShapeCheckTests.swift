import DataFile
import Testing

@Suite struct ShapeCheckTests {
  /// A shape, a value, and the faults with their advice.
  struct Row: Sendable, CustomTestStringConvertible {
    let shape: Shape
    let text: String
    let faults: [String]

    init(_ shape: Shape, _ text: String, _ faults: String...) {
      self.shape = shape
      self.text = text
      self.faults = faults
    }

    var testDescription: String { text }
  }

  private func told(_ row: Row) -> [String] {
    faults(of: row.text, against: row.shape).sorted.map {
      "\($0.line):\($0.column) \($0.problem)" + ($0.advice.isEmpty ? "" : " | \($0.advice)")
    }
  }

  @Test(arguments: [
    Row(.text(blank: false), #""a""#),
    Row(.text(blank: false), #"["", "a"]"#),
    Row(.text(blank: false), #"" \t""#, "1:1 the text is blank | Write the text."),
    Row(.text(blank: false), "[]", "1:1 the text is blank | Write the text."),
    Row(.text(blank: true), #"["", ""]"#),
    Row(.text(blank: true), "7", "1:1 expected a text, found a number"),
    Row(
      .text(blank: false), #"["a", 7, null]"#,
      "1:7 expected a line of text, found a number", "1:10 expected a line of text, found null"),
    Row(.identifier, #""lifting-mood""#),
    Row(.identifier, #""feedback.work""#),
    Row(
      .identifier, #""Lifting Mood""#,
      "1:1 \"Lifting Mood\" is not a valid name | "
        + "Write \"lifting-mood\": lower-case letters and digits, joined with hyphens."),
    Row(
      .identifier, #""""#,
      "1:1 \"\" is not a valid name | Use lower-case letters and digits, joined with hyphens."),
    Row(.choice(["starter", "advanced"]), #""advanced""#),
    Row(
      .choice(["starter", "advanced"]), #""startr""#,
      "1:1 unknown word \"startr\" | Did you mean \"starter\"? Known here: starter, advanced."),
    Row(
      .choice(["starter", "advanced"]), #""hard""#,
      "1:1 unknown word \"hard\" | Known here: starter, advanced."),
    Row(
      .choice(["starter", "advanced"]), "1",
      "1:1 expected one of starter, advanced, found a number"),
    Row(.boolean, "true"),
    Row(.boolean, #""true""#, "1:1 expected true or false, found a text"),
    Row(.date, #""2026-03-09""#),
    Row(.date, "20260309", "1:1 expected a date like 2026-03-09, found a number"),
    Row(.date, #""2026-02-30""#, "1:1 \"2026-02-30\" is not a date | February 2026 has 28 days."),
    Row(.date, #""2024-02-30""#, "1:1 \"2024-02-30\" is not a date | February 2024 has 29 days."),
    Row(.date, #""2026-03-00""#, "1:1 \"2026-03-00\" is not a date | Days begin with 01."),
    Row(
      .date, #""2026-13-09""#,
      "1:1 \"2026-13-09\" is not a date | "
        + "Give a month from 01 to 12: year, month and day like 2026-03-09."),
    Row(
      .date, #""1066-10-14""#,
      "1:1 \"1066-10-14\" is not a date | Give a year from 1900 to 2200."),
    Row(
      .date, #""9 March""#,
      "1:1 \"9 March\" is not a date | Write year, month and day like 2026-03-09."),
  ])
  func textsAndDates(row: Row) { #expect(told(row) == row.faults) }

  @Test(arguments: [
    Row(.integer(0...3), "3"),
    Row(.integer(0...3), "3.0"),
    Row(.integer(0...3), "4", "1:1 expected a whole number from 0 to 3, found 4"),
    Row(.integer(0...3), "-0.5", "1:1 expected a whole number from 0 to 3, found -0.5"),
    Row(.integer(0...3), "1e99", "1:1 expected a whole number from 0 to 3, found 1e99"),
    Row(.integer(0...3), "null", "1:1 expected a whole number from 0 to 3, found null"),
    Row(.integer(0...Int.max), "-1", "1:1 expected a whole number of 0 or more, found -1"),
    Row(.integer(Int.min...9), "10", "1:1 expected a whole number of 9 or less, found 10"),
    Row(.integer(Int.min...Int.max), "[]", "1:1 expected a whole number, found a list"),
    Row(.number(0...1), "0.5"),
    Row(.number(0...1), "1.01", "1:1 expected a number from 0 to 1, found 1.01"),
    Row(.number(0.5...(.infinity)), "0", "1:1 expected a number of 0.5 or more, found 0"),
    Row(.number(-(.infinity)...2), "3", "1:1 expected a number of 2 or less, found 3"),
    Row(.list(of: .integer(0...3), count: 2...3), "[1, 2]"),
    Row(
      .list(of: .integer(0...3), count: 2...3), "[]",
      "1:1 the list is empty | Give a list of 2 to 3."),
    Row(
      .list(of: .integer(0...3), count: 9...9), "[1, 7]",
      "1:1 a list of 2 | Give a list of exactly 9.",
      "1:5 expected a whole number from 0 to 3, found 7"),
    Row(
      .list(of: .boolean, count: 1...Int.max), "[]",
      "1:1 the list is empty | Give a list of 1 or more."),
    Row(.list(of: .boolean, count: 0...1), "{}", "1:1 expected a list, found an object"),
  ])
  func numbersAndLists(row: Row) { #expect(told(row) == row.faults) }

  private static let person = Shape.object([
    .required("title", .text(blank: false), "What a reader sees."),
    .required("lastLogin", .date, "The day."),
    .optional("age", .integer(0...120), "Years."),
  ])

  @Test(arguments: [
    Row(person, #"{"title": "x", "lastLogin": "2026-03-09"}"#),
    Row(person, "[]", "1:1 expected an object, found a list"),
    Row(
      person, "{}", "1:1 missing key \"title\" | Add it. What a reader sees.",
      "1:1 missing key \"lastLogin\" | Add it. The day."),
    Row(
      person, #"{"titel": "x", "last_login": "2026-03-09", "name": 1}"#,
      "1:2 unknown key \"titel\" | Did you mean \"title\"?",
      "1:16 unknown key \"last_login\" | Did you mean \"lastLogin\"?",
      "1:44 unknown key \"name\" | Remove it; known here: title, lastLogin, age."),
    Row(
      person, #"{"title": "x", "titles": "x", "lastLogin": "2026-03-09"}"#,
      "1:16 unknown key \"titles\" | Remove it; known here: title, lastLogin, age."),
    Row(
      person, #"{"$schema": "x", "title": "x", "lastLogin": "2026-03-09"}"#,
      "1:2 unknown key \"$schema\" | Remove it; known here: title, lastLogin, age."),
    Row(.object([]), #"{"a": 1}"#, "1:2 unknown key \"a\" | Remove it."),
    Row(
      .table(keys: ["walk", "talk"], of: .integer(0...3)), #"{"walk": 1, "tak": 4}"#,
      "1:13 unknown key \"tak\" | Did you mean \"talk\"?",
      "1:20 expected a whole number from 0 to 3, found 4"),
    Row(
      .table(keys: nil, of: .boolean), #"{"a-b": true, "A b": false, "c": 1}"#,
      "1:15 \"A b\" is not a valid name | Write \"a-b\": lower-case letters and digits, joined with hyphens.",
      "1:34 expected true or false, found a number"),
  ])
  func objects(row: Row) { #expect(told(row) == row.faults) }

  private static let either = Shape.either([
    .integer(0...63), .list(of: .integer(0...3), count: 2...2), .object([]), person,
  ])

  @Test(arguments: [
    Row(either, "63"),
    Row(either, "64", "1:1 expected a whole number from 0 to 63, found 64"),
    Row(either, "[1, 4]", "1:5 expected a whole number from 0 to 3, found 4"),
    Row(
      either, "true",
      "1:1 expected a whole number from 0 to 63 or a list or an object, found true"),
    Row(either, "{}"),
    Row(
      either, #"{"title": "x", "lastLogin": 3}"#,
      "1:29 expected a date like 2026-03-09, found a number"),
  ])
  func alternatives(row: Row) { #expect(told(row) == row.faults) }

  /// What the reader has told already is not told again in other words.
  @Test(arguments: [
    Row(
      person, #"{"title": 'x', "lastLogin": 2026-03-09, "age": yes}"#,
      "1:11 single quotes around a text | Write straight double quotes: \".",
      "1:29 \"2026-03-09\" is not a number | A date is a text: put it in double quotes.",
      "1:48 \"yes\" is not a value | Write true, or put a text in double quotes."),
    Row(
      person, #"{"title": "a\x", "age": 300}"#,
      "1:1 missing key \"lastLogin\" | Add it. The day.",
      "1:13 a backslash without a meaning | "
        + #"Write \\ for a backslash; only \" \\ \/ \b \f \n \r \t and \uXXXX have a meaning."#,
      "1:25 expected a whole number from 0 to 120, found 300"),
    Row(
      person, #"{"title": "x", "age": 300"#,
      "1:1 this object is not closed before the file ends | Write \"}\" where it ends.",
      "1:23 expected a whole number from 0 to 120, found 300"),
  ])
  func brokenSyntaxIsToldOnce(row: Row) { #expect(told(row) == row.faults) }

  @Test func filesMayNameTheirSchema() throws {
    let text = #"{"$schema": "../a.json", "title": "x", "lastLogin": "2026-03-09", "$schem": 1}"#
    var (node, faults) = read(text)
    Self.person.checkFile(try #require(node), into: &faults)
    #expect(brief(faults) == ["1:67 unknown key \"$schem\""])
    #expect(faults.faults.map(\.advice) == ["Remove it; known here: title, lastLogin, age."])
  }
}
