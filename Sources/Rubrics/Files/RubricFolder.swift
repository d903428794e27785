import DataFile
import Foundation

/// Fetches the rubric files of content folders; the one place of this room that touches a disk.
package struct RubricFolder: Sendable {
  /// Folders that hold `rubrics`, the shipped content first.
  package let roots: [String]

  package init(roots: [String]) { self.roots = roots }

  /// The files of the folders, with a fault for each that cannot be fetched.
  ///
  /// A service may add rubrics and schemes of its own; the lexicon is the first one found.
  package func fetch() -> (files: RubricFiles, faults: [Fault]) {
    var faults: [Fault] = []
    var lexicons: [SourceFile] = []
    var rubrics: [SourceFile] = []
    var schemes: [SourceFile] = []
    for root in roots {
      let folder = root + "/rubrics"
      for name in names(in: folder) {
        let file = read(folder + "/" + name, &faults)
        if name == "lexicon.json" { lexicons += file } else { rubrics += file }
      }
      for name in names(in: folder + "/schemes") {
        schemes += read(folder + "/schemes/" + name, &faults)
      }
    }
    if lexicons.isEmpty {
      faults.append(
        Fault(
          file: (roots.first ?? ".") + "/rubrics/lexicon.json", line: 1, column: 1,
          problem: "the lexicon is missing", advice: "Without it no message can be marked.",
          excerpt: ""))
    }
    let lexicon = lexicons.first ?? SourceFile(name: "lexicon.json", bytes: [])
    return (RubricFiles(lexicon: lexicon, rubrics: rubrics, schemes: schemes), faults)
  }

  private func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
  }

  private func read(_ path: String, _ faults: inout [Fault]) -> [SourceFile] {
    if let data = FileManager.default.contents(atPath: path) {
      return [SourceFile(name: path, bytes: [UInt8](data))]
    }
    faults.append(
      Fault(
        file: path, line: 1, column: 1, problem: "the file cannot be read",
        advice: "Check its permissions.", excerpt: ""))
    return []
  }
}
