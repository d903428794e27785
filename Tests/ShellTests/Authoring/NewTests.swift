import Foundation
import Testing

@testable import Shell

/// Skeletons: written once, valid as they are, and found where they lie.
struct NewTests {
  let world = TestWorld()
  var own: String { world.records.path + "/waymark/content" }

  private func programmes() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: TestWorld.folder + "/Content/cases/programmes")
    return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  }

  @Test func aCaseOfEveryProgrammePassesItsCheck() throws {
    for programme in try programmes() {
      let id = "sam-\(programme)"
      let (status, _) = world.run(["new", "case", id, "--programme", programme])
      #expect(status == .done)
      let file = "\(own)/cases/\(id).json"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains("\"id\": \"\(id)\""))
      #expect(text.contains("// "))
      #expect(text.contains("\"date\": \"2026-03-10\""))
      let check = world.run(["check", file])
      #expect(check.status == .done, "\(check.screen)")
      #expect(world.run(["show", id]).status == .done)
    }
  }

  @Test func aProgrammePassesItsCheck() {
    #expect(world.run(["new", "programme", "lighter-days"]).status == .done)
    let check = world.run(["check", "\(own)/cases/programmes/lighter-days.json"])
    #expect(check.status == .done, "\(check.screen)")
  }

  @Test func nothingIsWrittenOver() throws {
    let folder = world.records.path + "/here"
    let arguments = ["new", "programme", "lighter-days", "-o", folder]
    #expect(world.run(arguments).status == .done)
    let file = folder + "/programmes/lighter-days.json"
    try "mine".write(toFile: file, atomically: true, encoding: .utf8)
    let (status, screen) = world.run(arguments)
    #expect(status == .usage)
    #expect(screen.contains("is there already"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
  }

  @Test func aPersonIsAskedForWhatIsLeftOut() throws {
    let programme = try #require(try programmes().first)
    let (_, screen) = world.run(["new", "case"], typing: ["sam-late-bus", programme])
    #expect(screen.contains("In which programme?"))
    #expect(FileManager.default.fileExists(atPath: own + "/cases/sam-late-bus.json"))
  }

  @Test func aMarkTellsOfTheCaseThatChangedSince() throws {
    let programme = try #require(try programmes().first)
    for id in ["sam-late-bus", "sid-new-bus"] {
      #expect(world.run(["new", "case", id, "--programme", programme]).status == .done)
    }
    let message = world.records.write(
      "Dear Sam, thank you for the diary. Please try one walk on Monday. I will write on Friday.",
      to: "message.txt")
    _ = world.run(["mark", "--case", "sam", message])
    #expect(!world.run(["history", "1"]).screen.contains("successor"))
    try change("sid-new-bus", "\"title\"", "\"replaces\": \"sam-late-bus\",\n  \"title\"")
    let followed = world.run(["history", "1"]).screen
    #expect(followed.contains("This case has a successor: sid-new-bus."), "\(followed)")
    try change("sam-late-bus", "\"age\": 40", "\"age\": 41")
    let changed = world.run(["history", "1"]).screen
    #expect(changed.contains("The case has changed since this was marked."), "\(changed)")
  }

  private func change(_ id: String, _ old: String, _ new: String) throws {
    let file = "\(own)/cases/\(id).json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(
      toFile: file, atomically: true, encoding: .utf8)
  }

  @Test(
    arguments: [
      (["new", "case", "Sam!", "--programme", "x"], "no id"),
      (["new", "case", "sam"], "No programme is named."),
      (["new", "case", "sam", "--programme", "nowhere"], "There is no programme"),
      (["new", "casse", "sam"], "Did you mean \"case\"?"),
      (["new", "case", "../sam", "--programme", "x"], "no id"),
    ])
  func whatIsNotUnderstoodIsTold(arguments: [String], words: String) {
    let (status, screen) = world.run(arguments)
    #expect(status == .usage)
    #expect(screen.replacingOccurrences(of: "\n!   ", with: " ").contains(words), "\(screen)")
  }

  @Test func aPreviewShowsTheWeekAndTheMarkersView() {
    let (status, screen) = world.run(["preview", "robin"])
    #expect(status == .done)
    #expect(screen.contains("What a marker looks for"))
    #expect(screen.contains("cues: "))
    #expect(screen.contains("A skilled message: "))
    #expect(world.run(["preview", "nowhere.json"]).status == .usage)
  }
}
