import DataFile

/// The template files of content folders, the shipped ones first.
package struct TemplateFiles: Sendable {
  /// Each is named by its path; the last part of it is the move with ".json".
  package let files: [SourceFile]

  /// Files with their content.
  package init(_ files: [SourceFile]) { self.files = files }

  /// Reads and checks all files; every fault of every file is collected.
  ///
  /// A file with a fault disables itself and nothing else. A second file of a move, such as a
  /// service's own, adds its wordings to those of the first.
  package func read() -> (book: TemplateBook, faults: [Fault]) {
    var templates: [Move: MoveTemplates] = [:]
    var faults: [Fault] = []
    var seen: Set<Move> = []
    for file in files {
      var reader = TemplateReader(file: file)
      if let move = reader.move { seen.insert(move) }
      let found = reader.read(takenBy: reader.move.flatMap { templates[$0]?.sources } ?? [:])
      faults += reader.faults.sorted
      guard let found else { continue }
      if templates[found.move] == nil {
        templates[found.move] = found
      } else {
        templates[found.move]?.add(found)
      }
    }
    return (TemplateBook(templates), faults + missing(from: seen))
  }

  private func missing(from seen: Set<Move>) -> [Fault] {
    let first = files.first?.name ?? "rubrics/templates/"
    let folder = first.lastIndex(of: "/").map { String(first[...$0]) } ?? ""
    return Move.allCases.filter { !seen.contains($0) }.map { move in
      Fault(
        file: folder + move.rawValue + ".json", line: 1, column: 1,
        problem: "there is no file for the move \(quoted(move.rawValue))",
        advice: "Drafts go without it; put the file back.", excerpt: "")
    }
  }
}
