import DataFile
import Drafting
import Testing

/// What is reported of files that are not as they should be, to the last character.
@Suite("Invalid template files")
struct InvalidTemplatesTests {
  static let sound = """
    {
      "format": 1,
      "id": "work",
      "title": "Work",
      "about": "Names the work.",
      "serves": "feedback.work",
      "hints": [{ "ask": "What did you notice?" }],
      "wordings": [
        {
          "id": "noticed",
          "when": "entry and item = 1",
          "text": "In {tool} I noticed [what you noticed].",
          "fits": "leanne-half-done/week-3",
          "misses": { "facts": { "no-login": 1 }, "without": ["tool"] }
        }
      ]
    }
    """

  private func reports(_ text: String, named name: String = "work.json") -> String {
    let file = SourceFile(name: name, bytes: Array(text.utf8))
    let faults = TemplateFiles([file]).read().faults
    return faults.filter { !$0.problem.hasPrefix("there is no file") }.rendered()
  }

  static let cases: [(old: String, new: String, report: String)] = [
    (
      "\"title\": \"Work\"", "\"titel\": \"Work\"",
      """
      work.json:4:3: unknown key "titel"
            "titel": "Work",
            ^
        Did you mean "title"?
      """
    ),
    (
      "\"format\": 1", "\"format\": 2",
      """
      work.json:2:13: format 2 is later than format 1, the latest that this version reads
            "format": 2,
                      ^
        Use a later version of Waymark for this file.
      """
    ),
    (
      "\"id\": \"work\"", "\"id\": \"praise\"",
      """
      work.json:3:9: the id "praise" differs from the name of the file
            "id": "praise",
                  ^
        Write "work", or rename the file to praise.json.
      """
    ),
    (
      "feedback.work\"", "feedback.wrok\"",
      """
      work.json:6:13: unknown word "feedback.wrok"
            "serves": "feedback.wrok",
                      ^
        Did you mean "feedback.work"? Known here: feedback.work, feedback.scores,
        feedback.understanding, praise.effort, encouragement.hope, guidance.next-step,
        guidance.responds, guidance.question, guidance.frame, alliance.empathy,
        alliance.collaboration, alliance.tone, clarity.plain, safety.risk,
        safety.boundaries.
      """
    ),
    (
      "entry and item = 1", "entry and itme = 1",
      """
      work.json:11:15: unknown fact "itme"
                "when": "entry and itme = 1",
                        ^
        Did you mean "item"?
      """
    ),
    (
      "entry and item = 1", "entry and client-question",
      """
      work.json:11:15: unknown fact "client-question"
                "when": "entry and client-question",
                        ^
        docs/drafting.md lists those of each move.
      """
    ),
    (
      "entry and item = 1", "entry and (item = 1",
      """
      work.json:11:15: the condition "entry and (item = 1" cannot be read: a closing bracket is missing
                "when": "entry and (item = 1",
                        ^
        A condition reads like: entries >= 2 and not risk-act.
      """
    ),
    (
      "{tool}", "{tol}",
      """
      work.json:12:15: unknown field "tol"
                "text": "In {tol} I noticed [what you noticed].",
                        ^
        Did you mean "tool"?
      """
    ),
    (
      "{tool}", "{tool",
      """
      work.json:12:15: a field is not closed
                "text": "In {tool I noticed [what you noticed].",
                        ^
        Write } behind its name.
      """
    ),
    (
      "noticed].", "noticed.",
      """
      work.json:12:15: a slot is not closed
                "text": "In {tool} I noticed [what you noticed.",
                        ^
        Write ] behind its hint.
      """
    ),
    (
      "[what you noticed]", "[what [you] noticed]",
      """
      work.json:12:15: there is a slot within a slot
                "text": "In {tool} I noticed [what [you] noticed].",
                        ^
        Close the first one before it.
      """
    ),
    (
      "[what you noticed]", "what] you",
      """
      work.json:12:15: there is a ] that nothing opens
                "text": "In {tool} I noticed what] you.",
                        ^
        Take it out; texts of a draft have no brackets but those of fields and slots.
      """
    ),
    (
      "[what you noticed]", "[]",
      """
      work.json:12:15: the hint of a slot does not begin with a letter
                "text": "In {tool} I noticed [].",
                        ^
        Say in words what the writer should put there.
      """
    ),
    (
      "[what you noticed]", "[\(String(repeating: "so ", count: 50))long]",
      """
      work.json:12:15: the hint of a slot has 154 bytes
                "text": "In {tool} I noticed [so so so so so so so so so so so so s…
                        ^
        Use 140 at the most, or it is not found in a message.
      """
    ),
    (
      "I noticed", "I  noticed",
      """
      work.json:12:15: there are two blanks in a row
                "text": "In {tool} I  noticed [what you noticed].",
                        ^
        Leave one.
      """
    ),
    (
      "noticed].\"", "noticed]. \"",
      """
      work.json:12:15: the line begins or ends with a blank
                "text": "In {tool} I noticed [what you noticed]. ",
                        ^
        Take it out.
      """
    ),
    (
      "leanne-half-done/week-3", "leanne-half-done",
      """
      work.json:13:15: "leanne-half-done" does not name a review
                "fits": "leanne-half-done",
                        ^
        Write the id of a case and of its review, like leanne-half-done/week-3.
      """
    ),
    (
      "\"no-login\": 1", "\"no-logn\": 1",
      """
      work.json:14:30: unknown key "no-logn"
                "misses": { "facts": { "no-logn": 1 }, "without": ["tool"] }
                                       ^
        Did you mean "no-login"?
      """
    ),
    (
      "\"noticed\",", "\"noticed\", \"tone\": \"kind\",",
      """
      work.json:10:32: unknown word "kind"
                "id": "noticed", "tone": "kind",
                                         ^
        Known here: plain, warm.
      """
    ),
  ]

  @Test("each has its exact report", arguments: cases)
  func report(old: String, new: String, report: String) {
    #expect(reports(Self.sound.replacing(old, with: new)) == report)
  }

  @Test("a file without a fault has none reported")
  func soundFile() {
    #expect(reports(Self.sound) == "")
  }

  @Test("a file that is not named like a move says which moves there are")
  func strangeName() {
    let report = reports(Self.sound, named: "wrok.json")
    #expect(report.hasPrefix("wrok.json:3:9: the id \"work\" differs from the name of the file"))
  }

  @Test("one id cannot stand for two wordings")
  func repeatedID() {
    let wording = Self.sound.split(separator: "\n")[8...14].joined(separator: "\n")
    let twice = Self.sound.replacing(wording, with: wording + ",\n" + wording)
    #expect(
      reports(twice) == """
        work.json:17:13: the wording id "noticed" is used twice
                  "id": "noticed",
                        ^
          It stands in line 10 already; give each its own.
        """)
  }

  @Test("all faults of a file are told in one go, in the order of the file")
  func several() {
    let text = Self.sound.replacing("{tool}", with: "{tol}").replacing("itme", with: "x")
      .replacing("item = 1", with: "itme").replacing("\"title\"", with: "\"name\"")
    let lines = reports(text).split(separator: "\n").filter { $0.hasPrefix("work.json") }
    #expect(
      lines == [
        "work.json:1:1: missing key \"title\"", "work.json:4:3: unknown key \"name\"",
        "work.json:11:15: unknown fact \"itme\"", "work.json:12:15: unknown field \"tol\"",
      ])
  }
}
