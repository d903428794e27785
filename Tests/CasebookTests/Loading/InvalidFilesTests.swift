import Casebook
import DataFile
import TestSupport
import Testing

/// Every file of the folder `Invalid` against the report that stands beside it.
@Suite("Invalid files")
struct InvalidFilesTests {
  static let folders: [(String, ContentFile.Kind)] = [
    ("cases", .case), ("programmes", .programme), ("measures", .measure),
  ]
  static let files = folders.flatMap { Fixtures.files(in: $0.0, $0.1) }

  @Test("each has its exact report and is not used", arguments: files)
  func report(file: ContentFile) {
    let book = Casebook(files: Fixtures.sound + [file])
    let report = book.faults.map { $0.rendered() }.joined(separator: "\n\n") + "\n"
    let path = Places.invalid + "/" + file.name.replacing(".json", with: ".report")
    Golden.check(report, fileAt: path)
    #expect(
      book.measures.ids + book.programmes.ids + book.cases.ids == ["mood", "outing", "walking"])
  }

  @Test("every file has a report and every report a file", arguments: folders)
  func pairs(folder: String, kind: ContentFile.Kind) {
    let files = Fixtures.names(in: folder, suffix: ".json")
    #expect(!files.isEmpty)
    #expect(files == Fixtures.names(in: folder, suffix: ".report"))
  }

  @Test("what they refer to has no fault itself")
  func sound() {
    let book = Casebook(files: Fixtures.sound + [Fixtures.kim])
    #expect(book.faults.rendered() == "")
    #expect(book.cases.ids == ["kim-sound"])
  }
}
