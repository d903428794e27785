import DataFile
import Foundation
import Testing

@testable import Shell

/// Packs: everything or nothing, and nothing outside of the folder.
struct PackTests {
  let world = TestWorld()
  var pack: String { world.records.path + "/robin.waymark" }
  var target: String { world.records.path + "/target" }

  init() { _ = world.run(["pack", "robin", "-o", pack]) }

  private func text() throws -> String { try String(contentsOfFile: pack, encoding: .utf8) }

  private func changed(_ old: String, _ new: String) throws -> String {
    let text = try text()
    #expect(text.contains(old))
    let file = world.records.path + "/changed.waymark"
    try text.replacingOccurrences(of: old, with: new).write(
      toFile: file, atomically: true, encoding: .utf8)
    return file
  }

  private func files() -> [String] {
    (FileManager.default.enumerator(atPath: target)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".json") }.sorted()
  }

  @Test func everyFileComesOutAsItWentIn() throws {
    var faults: [Fault] = []
    let source = SourceFile(name: pack, bytes: Array(try text().utf8))
    let read = try #require(Pack(source, faults: &faults))
    #expect(faults.isEmpty)
    #expect(read.text == (try text()))
    #expect(read.files.last?.id == "robin-wet-shoes")
    for file in read.files {
      let path = TestWorld.folder + "/Content/" + file.place
      #expect(try String(contentsOfFile: path, encoding: .utf8) == file.text)
    }
  }

  /// Where the content is already, nothing has to be written.
  @Test func whatIsThereAlreadyIsNotWritten() {
    let (status, screen) = world.run(["unpack", pack, "--into", target])
    #expect(status == .done)
    #expect(screen.contains("There already, and the same"))
    #expect(files() == [])
  }

  @Test func aCaseOfOnesOwnIsMovedAndOnlyReplacedWhenAsked() throws {
    var here = TestWorld()
    let programme = "--programme"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: TestWorld.folder + "/Content/cases/programmes")
    let id = String(try #require(names.first { $0.hasSuffix(".json") }).dropLast(5))
    #expect(here.run(["new", "case", "sam-late-bus", programme, id]).status == .done)
    #expect(here.run(["pack", "sam", "-o", pack, "--replace"]).status == .done)
    here = TestWorld()
    #expect(here.run(["unpack", pack, "--into", target]).status == .done)
    #expect(files() == ["cases/sam-late-bus.json"])
    let file = target + "/cases/sam-late-bus.json"
    try "mine".write(toFile: file, atomically: true, encoding: .utf8)
    let refused = here.run(["unpack", pack, "--into", target])
    #expect(refused.status == .badData)
    #expect(refused.screen.contains("Nothing was written."))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    #expect(here.run(["unpack", pack, "--into", target, "--replace"]).status == .done)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("sam-late-bus"))
  }

  @Test(
    arguments: [
      "../evil", "../../evil", "/etc/evil", "a/b", "..", "a\\\\b", "a..b",
      "robin-wet-shoes/../../x",
    ])
  func noPathLeavesTheFolder(id: String) throws {
    let file = try changed(
      "\"id\": \"robin-wet-shoes\",\n      \"hash\"", "\"id\": \"\(id)\",\n      \"hash\"")
    let (status, screen) = world.run(["unpack", file, "--into", target, "--replace"])
    #expect(status == .badData)
    #expect(screen.contains("is not a valid name"), "\(screen)")
    #expect(files() == [])
  }

  @Test(
    arguments: [
      ("\"format\": 1,\n  \"id\": \"waymark-pack\"", "\"format\": 2,\n  \"id\": \"waymark-pack\""),
      ("\"kind\": \"case\"", "\"kind\": \"program\""),
      ("Robin", "Robyn"),
      ("\"files\": [", "\"files\": [,"),
    ])
  func aDamagedPackIsRefusedWhole(old: String, new: String) throws {
    let file = try changed(old, new)
    let (status, screen) = world.run(["unpack", file, "--into", target])
    #expect(status == .badData)
    #expect(screen.contains("; nothing was"), "\(screen)")
    #expect(files() == [])
  }

  @Test func aFileIsNotWrittenOver() {
    let (status, screen) = world.run(["pack", "robin", "-o", pack])
    #expect(status == .usage)
    #expect(screen.contains("is there already"))
  }
}
