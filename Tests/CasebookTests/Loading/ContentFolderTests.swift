import Casebook
import DataFile
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Content folder")
final class ContentFolderTests {
  let root: String

  init() throws {
    root = NSTemporaryDirectory() + "waymark-\(UUID().uuidString)"
    for folder in ["cases/measures", "cases/programmes"] {
      try FileManager.default.createDirectory(
        atPath: root + "/" + folder, withIntermediateDirectories: true)
    }
    for file in Fixtures.sound + [Fixtures.kim] {
      try write(file.bytes, to: file.stem + ".json", file.kind)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func write(_ bytes: [UInt8], to name: String, _ kind: ContentFile.Kind) throws {
    let folder = ContentFolder.folder(of: kind, in: root)
    try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
  }

  @Test("holds cases, programmes and measures")
  func loads() {
    let book = ContentFolder(roots: [root]).load()
    #expect(book.faults.rendered() == "")
    #expect(book.cases.ids == ["kim-sound"])
    #expect(book.programmes.ids == ["walking"])
    #expect(book.measures.ids == ["mood", "outing"])
    #expect(book.cases.loaded("kim-sound")?.file == root + "/cases/kim-sound.json")
  }

  @Test("passes over other files, hidden files and folders")
  func passesOver() throws {
    try write(Array("{".utf8), to: "notes.txt", .case)
    try write(Array("{".utf8), to: ".kim.json", .case)
    for folder in ["cases/voices", "cases/old.json"] {
      try FileManager.default.createDirectory(
        atPath: root + "/" + folder, withIntermediateDirectories: true)
    }
    try Data("{".utf8).write(to: URL(fileURLWithPath: root + "/cases/voices/x.json"))
    let book = ContentFolder(roots: [root]).load()
    #expect(book.faults.rendered() == "")
    #expect(book.cases.ids == ["kim-sound"])
  }

  @Test("a link to a file is read, one that leads nowhere is a fault")
  func links() throws {
    let target = root + "/elsewhere"
    let text = Fixtures.kim.text.replacing("kim-sound", with: "kim-linked")
    try Data(text.utf8).write(to: URL(fileURLWithPath: target))
    let cases = root + "/cases/"
    try FileManager.default.createSymbolicLink(
      atPath: cases + "kim-linked.json", withDestinationPath: target)
    try FileManager.default.createSymbolicLink(
      atPath: cases + "lost.json", withDestinationPath: root + "/nowhere")
    let book = ContentFolder(roots: [root]).load()
    #expect(book.cases.ids == ["kim-linked", "kim-sound"])
    #expect(book.cases.disabled == ["lost"])
    #expect(
      book.faults.rendered() == """
        \(root)/cases/lost.json:1:1: there is no file that can be read here
          Remove it.
        """)
  }

  @Test("a file that is too large is not fetched")
  func tooLarge() throws {
    try write([], to: "large.json", .case)
    let handle = try #require(FileHandle(forWritingAtPath: root + "/cases/large.json"))
    try handle.truncate(atOffset: UInt64(SourceFile.limit) + 1)
    try handle.close()
    let book = ContentFolder(roots: [root]).load()
    #expect(book.cases.ids == ["kim-sound"])
    #expect(
      book.faults.map(\.problem) == ["the file has 8.0 MiB, and a data file has at most 8 MiB"])
  }

  /// The superuser may read everything, so that there is nothing to see.
  @Test("a folder without permission is a fault, and the rest works", .enabled(if: getuid() != 0))
  func noPermission() throws {
    let folder = root + "/cases/programmes"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
    let book = ContentFolder(roots: [root]).load()
    #expect(book.measures.ids == ["mood", "outing"])
    #expect(book.faults.first?.problem == "the folder cannot be read")
    #expect(book.faults.first?.advice == "Check its permissions.")
  }

  @Test("a service's own folder adds to the shipped one and may lack any part")
  func own() throws {
    let own = root + "/own"
    try FileManager.default.createDirectory(
      atPath: own + "/cases", withIntermediateDirectories: true)
    let text = Fixtures.kim.text.replacing("kim-sound", with: "our-kim")
    try Data(text.utf8).write(to: URL(fileURLWithPath: own + "/cases/our-kim.json"))
    try Data(Fixtures.kim.bytes).write(to: URL(fileURLWithPath: own + "/cases/kim-sound.json"))
    let book = ContentFolder(roots: [root, own]).load()
    #expect(book.cases.ids == ["kim-sound", "our-kim"])
    #expect(
      book.faults.map(\.problem) == [
        "the id \"kim-sound\" is taken by \(root)/cases/kim-sound.json"
      ])
  }

  @Test("a folder that is not there holds nothing")
  func missing() {
    let book = ContentFolder(roots: [root + "/nowhere"]).load()
    #expect(book.cases.items.isEmpty)
    #expect(book.faults.isEmpty)
  }
}
