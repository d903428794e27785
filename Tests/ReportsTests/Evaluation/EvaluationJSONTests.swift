import DataFile
import Evaluation
import Reports
import TestSupport
import Testing

/// The report as data.
struct EvaluationJSONTests {
  @Test("reads as it was found right")
  func golden() throws {
    Golden.check(try Small.evaluation().json().pretty + "\n", named: "evaluation.json")
  }

  @Test("can be read back, and says its format")
  func readBack() throws {
    let text = try Small.evaluation().json().pretty
    var faults = FaultList(source: SourceFile(name: "evaluation.json", bytes: Array(text.utf8)))
    let node = try #require(readDataFile(into: &faults))
    #expect(faults.isEmpty)
    #expect(node["format"]?.integer == 1)
    #expect(node["messages"]?.integer == 9)
    #expect(node["criteria"]?.elements.count == 15)
    #expect(node["gates"]?.elements.count == 8)
    #expect(node["folds"]?.elements.count == 3)
    #expect(node["outcome"]?["withheld"]?.texts == ["<img src=x>"])
  }

  @Test("has null for folds where none are wanted")
  func noFolds() throws {
    guard case .object(let members) = try Small.evaluation(folds: false).json() else {
      Issue.record("the report is no object")
      return
    }
    #expect(members.first { $0.key == "folds" }?.value == .null)
  }
}
