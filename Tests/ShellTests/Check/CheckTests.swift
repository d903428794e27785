import DataFile
import Foundation
import TestSupport
import Testing

@testable import Shell

struct CheckTests {
  private static let caseFile = "Content/cases/robin-wet-shoes.json"

  @Test func soundContentIsClean() {
    var world = TestWorld()
    world.isPersonal = false
    let (status, screen) = world.run(["check"])
    #expect(status == .done)
    #expect(screen == "2 cases, 3 reviews, 13 signals, 8 messages: nothing is wrong.\n")
  }

  @Test func oneFileIsCheckedWithTheRestAroundIt() {
    let (status, screen) = TestWorld().run(["check", Self.caseFile])
    #expect(status == .done)
    #expect(screen == "1 case, 2 reviews, 6 messages: nothing is wrong.\n")
  }

  @Test func fileElsewhereTakesThePlaceOfTheOneOfItsName() throws {
    let world = TestWorld()
    let text = try content("cases/robin-wet-shoes.json")
      .replacingOccurrences(of: "\"week\": 2", with: "\"weak\": 2")
    let file = world.records.write(text, to: "robin-wet-shoes.json")
    let (status, screen) = world.run(["check", file])
    #expect(status == .findings)
    #expect(screen.hasPrefix("\(file):22:7: missing key \"week\"") || screen.contains("weak"))
    #expect(screen.hasSuffix("Checked: 1 fault.\n") || screen.hasSuffix("Checked: 2 faults.\n"))
  }

  @Test func ownContentIsCheckedBesideTheShipped() throws {
    let world = TestWorld()
    let text = try content("cases/rosa-late-shift.json")
      .replacingOccurrences(of: "rosa-late-shift", with: "petra-early-bird")
    world.records.write(text, to: "own/cases/petra-early-bird.json")
    let (status, screen) = world.run(["check", world.records.path + "/own"])
    #expect(status == .done)
    #expect(screen == "1 case, 1 review, 2 messages: nothing is wrong.\n")
  }

  @Test func exampleThatFailsIsShownInItsFile() throws {
    let world = TestWorld()
    let text = try content("rubrics/all.json")
      .replacingOccurrences(of: "\"Keep going.\"", with: "\"Going to keep.\"")
    let file = world.records.write(text, to: "rubrics/all.json")
    let (status, screen) = world.run(["check", file, "--json"])
    #expect(status == .findings)
    #expect(screen.contains("\"kind\": \"example\""))
    #expect(screen.contains("the signal \\\"encourage\\\" does not see this example"))
    #expect(screen.contains("\"line\": "))
  }

  @Test func proofThatFailsSaysWhatTheEngineSaw() throws {
    let world = TestWorld()
    let text = try content("cases/robin-wet-shoes.json")
      .replacingOccurrences(
        of: "Has anything changed with the thoughts of being better off dead? ", with: ""
      )
      .replacingOccurrences(
        of: "\"loses\": [\"feedback.work\"]",
        with: "\"loses\": [\"praise.effort\", \"alliance.tone\"]")
    let file = world.records.write(text, to: "robin-wet-shoes.json")
    let (status, screen) = world.run(["check", file])
    #expect(status == .findings)
    Golden.check(
      screen.replacingOccurrences(of: file, with: "robin-wet-shoes.json"),
      fileAt: TestWorld.folder + "/Golden/failed-proofs.expected")
  }

  @Test func pathThatIsNotThereIsToldOf() {
    let (status, screen) = TestWorld().run(["check", "nowhere.json"])
    #expect(status == .usage)
    #expect(
      screen == "waymark: There is no \"nowhere.json\". Name a file or a folder of content.\n")
  }

  @Test func faultyFileIsToldOfOnceAndTheRestWorks() throws {
    let world = TestWorld()
    let copy = world.records.path + "/data"
    try FileManager.default.copyItem(atPath: TestWorld.folder + "/Content", toPath: copy)
    world.records.write("{ \"format\": 1,", to: "data/cases/rosa-late-shift.json")
    let (status, screen) = world.run(
      ["--data", copy], typing: ["cases", "open rosa-late-shift", "open robin", "quit"])
    #expect(status == .done)
    #expect(
      screen.contains(" 1 file of content has faults and is left out; \"check\" shows them.\n"))
    #expect(screen.components(separatedBy: "left out").count == 2)
    #expect(screen.contains("The case \"rosa-late-shift\" cannot be used: its file has faults."))
    #expect(screen.contains(" Robin · Small Steps"))
    #expect(world.run(["check", "--data", copy]).status == .findings)
  }

  @Test func faultyRubricsKeepFromMarkingAndNothingElse() throws {
    let world = TestWorld()
    let copy = world.records.path + "/data"
    try FileManager.default.copyItem(atPath: TestWorld.folder + "/Content", toPath: copy)
    world.records.write("{}", to: "data/rubrics/schemes/weekly-review.json")
    let (_, screen) = world.run(
      ["--data", copy],
      typing: ["open robin", "write", "Some ten words are enough to be marked here.", ".", "mark"])
    #expect(screen.contains(" No message can be marked: the rubrics have "))
    #expect(screen.contains(" Your 9 words to Robin are kept."))
  }

  private func content(_ name: String) throws -> String {
    try String(contentsOfFile: TestWorld.folder + "/Content/" + name, encoding: .utf8)
  }
}
