import DataFile
import Foundation
import Rubrics
import TestSupport
import Testing

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Invalid")

private let names =
  ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
  .filter { $0.hasSuffix(".json") }.sorted()

@Suite("Invalid rubric files")
struct InvalidRubricTests {
  @Test("are there") func there() { #expect(names.count >= 4) }

  @Test("get the exact report", arguments: names)
  func report(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    let file = SourceFile(name: name, bytes: bytes)
    let lexicon = SourceFile(name: "lexicon.json", bytes: Array(Self.lexicon.utf8))
    let isScheme = name.hasPrefix("scheme")
    let files = RubricFiles(
      lexicon: lexicon, rubrics: isScheme ? [] : [file], schemes: isScheme ? [file] : [])
    let vocabulary = RubricVocabulary(
      criteria: ["feedback.work", "praise.effort"], gates: ["gate.hostile"], facts: ["fact.one"])
    let faults = files.read(vocabulary).faults.filter { $0.file == name }
    #expect(!faults.isEmpty)
    Golden.check(
      faults.rendered(),
      fileAt: folder.appendingPathComponent(name.replacing(".json", with: ".expected")).path)
  }

  private static let lexicon = """
    { "format": 1, "id": "lexicon", "readings": [], "numbers": {}, "classes": {}, "common": "a",
      "contexts": {}, "standIns": {} }
    """
}
