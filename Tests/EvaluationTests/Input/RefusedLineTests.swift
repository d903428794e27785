import DataFile
import Evaluation
import Testing

/// Lines that are refused, each with its exact report.
struct RefusedLineTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    /// The text of the line at whose last appearance the fault is.
    let place: String
    let problem: String
    let advice: String

    init(
      _ name: String, _ line: String, at place: String, _ problem: String, _ advice: String = ""
    ) {
      self.name = name
      self.line = line
      self.place = place
      self.problem = problem
      self.advice = advice
    }

    /// From 1; 0 where the place is not in the line.
    var column: Int {
      line.ranges(of: place).last.map {
        line.distance(from: line.startIndex, to: $0.lowerBound) + 1
      } ?? 0
    }

    var testDescription: String { name }
  }

  static let known =
    "Known here: feedback.work, feedback.scores, feedback.understanding, praise.effort, "
    + "encouragement.hope, guidance.next-step, guidance.responds, guidance.question, "
    + "guidance.frame, alliance.empathy, alliance.collaboration, alliance.tone, "
    + "clarity.plain, safety.risk, safety.boundaries."

  static let refusals = [
    Refusal(
      "no object", "[1]", at: "[1]", "expected an object, found a list"),
    Refusal(
      "broken syntax", "{\"id\" \"m\"}",
      at: " \"m\"}", "missing colon after the key \"id\"",
      "Write a colon between key and value."),
    Refusal(
      "missing key", "{\"id\":\"m\",\"case\":\"kim-walks\",\"review\":\"week-2\",\"text\":\"\"}",
      at: "{\"id\"", "missing key \"marks\"", "Add it. One entry for each marker."),
    Refusal(
      "unknown key",
      Lines.line("m", Lines.marking("A", more: ",\"gate\":[]")),
      at: "\"gate\":[]", "unknown key \"gate\"", "Did you mean \"gates\"?"),
    Refusal(
      "no marker",
      "{\"id\":\"m\",\"case\":\"kim-walks\",\"review\":\"week-2\",\"text\":\"\","
        + "\"marks\":[]}",
      at: "[]", "the list is empty", "Give a list of 1 or more."),
    Refusal(
      "unknown case", Lines.line("m", case: "kim-walk"),
      at: "\"kim-walk\"", "there is no case \"kim-walk\"", "Did you mean \"kim-walks\"?"),
    Refusal(
      "case like none", Lines.line("m", case: "zzz"),
      at: "\"zzz\"", "there is no case \"zzz\"",
      "waymark cases lists them all; add the case's file where it is one of your own."),
    Refusal(
      "case with faults", Lines.line("m", case: "lou-broken"),
      at: "\"lou-broken\"", "the case \"lou-broken\" cannot be used, as its file has faults",
      "waymark check shows them."),
    Refusal(
      "unknown review", Lines.line("m", review: "week-3"),
      at: "\"week-3\"", "the case \"kim-walks\" has no review \"week-3\"",
      "Did you mean \"week-2\"? It has: week-2."),
    Refusal(
      "unknown criterion",
      Lines.line(
        "m", Lines.marking("A", Lines.levels(["praise.effort": "2,\"praise.efort\":1"]))),
      at: "\"praise.efort\"", "unknown key \"praise.efort\"", "Did you mean \"praise.effort\"?"),
    Refusal(
      "level out of range",
      Lines.line("m", Lines.marking("A", Lines.levels(["feedback.work": "4"]))),
      at: "4", "expected a whole number from 0 to 3, found 4"),
    Refusal(
      "level in words",
      Lines.line("m", Lines.marking("A", Lines.levels(["feedback.work": "\"n/a\""]))),
      at: "\"n/a\"", "unknown word \"n/a\"", "Did you mean \"na\"? Known here: na."),
    Refusal(
      "level over the top",
      Lines.line("m", Lines.marking("A", Lines.levels(["safety.boundaries": "3"]))),
      at: "3", "level 3 for \"safety.boundaries\"", "2 is the most that it can have."),
    Refusal(
      "missing level",
      Lines.line("m", Lines.marking("A", Lines.levels(["guidance.frame": nil]))),
      at: "{\"feedback", "no level for \"guidance.frame\"",
      "Give 0 to 3, or \"na\" where there was nothing to mark."),
    Refusal(
      "unknown gate", Lines.line("m", Lines.marking("A", more: ",\"gates\":[\"gate.hostil\"]")),
      at: "\"gate.hostil\"", "unknown word \"gate.hostil\"",
      "Did you mean \"gate.hostile\"? Known here: gate.risk-missed, gate.false-feedback, "
        + "gate.hostile, gate.motive, gate.avoidance, gate.scope, gate.confidentiality, "
        + "gate.unfinished."),
    Refusal(
      "unknown best", Lines.line("m", Lines.marking("A", more: ",\"best\":\"praise\"")),
      at: "\"praise\"", "unknown word \"praise\"", "Did you mean \"praise.effort\"? " + known),
    Refusal(
      "global out of range", Lines.line("m", Lines.marking("A", more: ",\"global\":0")),
      at: "0}", "expected a whole number from 1 to 5, found 0"),
    Refusal(
      "a marker twice", Lines.line("m", Lines.marking("A"), Lines.marking("A")),
      at: "\"A\"", "a second marking by \"A\"",
      "Each marker marks a message once. Remove one, or give the marker another name."),
    Refusal(
      "an id twice", Lines.line("first"), at: "\"first\"", "the id \"first\" is used twice",
      "The first is on line 1. Give each message an id of its own."),
  ]

  @Test("is refused with its report, and the rest is read", arguments: refusals)
  func refused(refusal: Refusal) throws {
    let text = [Lines.line("first"), refusal.line, Lines.line("last")].joined(separator: "\n")
    let result = try MarkedMessageReaderTests.read(text)
    #expect(result.messages.map(\.id) == ["first", "last"])
    #expect(result.refused == 1)
    #expect(result.faults.count == 1)
    let fault = try #require(result.faults.first)
    #expect(fault.file == "marked.jsonl")
    #expect(fault.line == 2)
    #expect(fault.column == refusal.column)
    #expect(fault.problem == refusal.problem)
    #expect(fault.advice == refusal.advice)
    #expect(!fault.excerpt.isEmpty)
  }

  @Test("shows the place in the line")
  func rendered() throws {
    let result = try MarkedMessageReaderTests.read(Lines.line("a") + "\n" + Lines.line("a"))
    #expect(
      result.faults.rendered() == """
        marked.jsonl:2:7: the id "a" is used twice
            {"id":"a","case":"kim-walks","review":"week-2","text":"Hello Kim.","marks…
                  ^
          The first is on line 1. Give each message an id of its own.
        """)
  }

  @Test("says that there is no message", arguments: ["", "\n", " \r\n\t\n"])
  func noMessage(text: String) throws {
    let result = try MarkedMessageReaderTests.read(text)
    #expect(result.refused == 0)
    #expect(
      result.faults.rendered() == """
        marked.jsonl:1:1: there is no message in the file
          Write one message with its marks on each line: {"id": …, "case": …, "review":
          …, "text": …, "marks": […]}
        """)
  }

  @Test("says at once that a value over many lines is no JSON Lines", arguments: ["[", " { "])
  func spread(first: String) throws {
    let result = try MarkedMessageReaderTests.read(first + "\n\"id\": 1\n}\n" + Lines.line("a"))
    #expect(result.messages.isEmpty)
    #expect(
      result.faults.map(\.problem) == [
        "the line ends where a value begins, so the file is not JSON Lines"
      ])
  }

  @Test("gives up on a file of which nothing is a message")
  func wrongFile() throws {
    let text = (0..<500).map { "name,\($0)" }.joined(separator: "\n")
    let result = try MarkedMessageReaderTests.read(text)
    #expect(result.refused == 20)
    #expect(result.faults.last?.problem == "none of the first 20 lines is a marked message")
    #expect(result.faults.last?.line == 20)
  }

  @Test("keeps no more than so many faults and counts the rest")
  func manyFaults() throws {
    let bad = Array(repeating: Lines.line("a", case: "zzz"), count: 250)
    let result = try MarkedMessageReaderTests.read(
      ([Lines.line("a")] + bad).joined(separator: "\n"))
    #expect(result.faults.count == MarkedMessages.faultLimit)
    #expect(result.faultsLeftOut == 50)
    #expect(result.refused == 250)
  }
}
