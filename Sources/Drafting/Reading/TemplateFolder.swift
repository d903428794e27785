import DataFile
import Foundation

/// Fetches the template files of content folders; the one place of this room that touches a disk.
package struct TemplateFolder: Sendable {
  /// Folders that hold `rubrics/templates`, the shipped content first.
  package let roots: [String]

  /// The shipped content first, then a service's own.
  package init(roots: [String]) { self.roots = roots }

  /// The files of the folders, with a fault for each that cannot be fetched.
  package func fetch() -> (files: TemplateFiles, faults: [Fault]) {
    var files: [SourceFile] = []
    var faults: [Fault] = []
    for root in roots {
      let folder = root + "/rubrics/templates"
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
      for name in (names ?? []).sorted() where name.hasSuffix(".json") && !name.hasPrefix(".") {
        let path = folder + "/" + name
        if let data = FileManager.default.contents(atPath: path) {
          files.append(SourceFile(name: path, bytes: [UInt8](data)))
        } else {
          faults.append(
            Fault(
              file: path, line: 1, column: 1, problem: "the file cannot be read",
              advice: "Check its permissions.", excerpt: ""))
        }
      }
    }
    return (TemplateFiles(files), faults)
  }
}
