import DataFile
import Foundation
import TestSupport
import Testing

/// Every file in `Invalid` is read as a notebook, and its whole report is in `<name>.expected`.
@Suite struct InvalidFilesTests {
  private static let folder = Golden.folder(of: #filePath) + "Invalid/"

  private static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test func thereAreSome() { #expect(Self.names.count >= 20) }

  @Test(arguments: names)
  func isReported(name: String) throws {
    let data = try #require(FileManager.default.contents(atPath: Self.folder + name + ".json"))
    var faults = FaultList(source: SourceFile(name: name + ".json", bytes: Array(data)))
    if let node = readDataFile(into: &faults) { notebook.checkFile(node, into: &faults) }
    #expect(!faults.isEmpty)
    Golden.check(faults.rendered() + "\n", fileAt: Self.folder + name + ".expected")
  }

  @Test func everyReportHasItsFile() throws {
    let all = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    let reports = all.filter { $0.hasSuffix(".expected") }.map { String($0.dropLast(9)) }.sorted()
    #expect(reports == Self.names)
  }
}
