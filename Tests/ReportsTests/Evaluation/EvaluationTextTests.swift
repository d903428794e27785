import DataFile
import Evaluation
import Marking
import Reports
import TestSupport
import Testing

/// The report for a screen.
struct EvaluationTextTests {
  @Test("reads as it was found right")
  func golden() throws {
    Golden.check(try Small.evaluation().text(), named: "evaluation.txt")
  }

  @Test("keeps to 80 columns and has no control characters", arguments: [true, false])
  func width(folds: Bool) throws {
    let text = try Small.evaluation(folds: folds).text()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(displayWidth(of: String(line)) <= 80)
      #expect(line.last != " ")
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(text.contains("Folds") == folds)
  }

  @Test("says what is not known for no messages")
  func empty() throws {
    let none = Evaluation([], scheme: try #require(Small.scheme), engine: "9.9", folds: true)
    let text = none.text()
    #expect(text.contains("0 messages to 0 cases, marked by –."))
    #expect(text.contains("Folds need levels of one criterion in two cases or more."))
    #expect(text.contains("Furthest apart: none; all levels agree."))
  }

  @Test("makes ids of other people visible")
  func hostileID() throws {
    let message = ComparedMessage(
      id: "a\u{1B}[2J\u{7}b", caseID: "c\u{202E}ase", review: "r\nr", text: "",
      engine: Reading(levels: ["praise.effort": 0], total: 10, outcome: .referred),
      markers: [
        Reading(marker: "A\u{1B}", levels: ["praise.effort": 3], total: 90, outcome: .skilled)
      ],
      scheme: try #require(Small.scheme))
    let text = Evaluation([message], scheme: try #require(Small.scheme), engine: "9.9").text()
    #expect(text.contains("a␛[2J␇b"))
    #expect(text.contains("c<U+202E>ase"))
    #expect(text.contains("marked by A␛."))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }
}
