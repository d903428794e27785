import Casebook
import DataFile
import Marking
import Records
import Rubrics

/// What marks messages: the rubrics and the scheme, compiled, with the files they came from.
struct Judge {
  let marker: Marker
  let files: RubricFiles

  var book: RubricBook { marker.book }

  /// The scheme of practice.
  static let schemeID = "weekly-review"

  /// What rubric files may name.
  static let vocabulary = RubricVocabulary(
    criteria: Names.criteria, gates: Names.gates, facts: FactKinds.labels)

  /// Compiles the rubrics of content folders; a mark by half a rubric would be wrong, so any fault
  /// is a complaint.
  init(roots: [String], files: Files) throws(Complaint) {
    let (fetched, unread) = files.rubrics(roots)
    let (book, faults) = fetched.read(Self.vocabulary)
    let count = unread.count + faults.count
    guard count == 0, let scheme = book.scheme(Self.schemeID) else {
      let first = (unread + faults).first.map { " The first: \($0.file): \($0.problem)." } ?? ""
      throw Complaint(
        .badData,
        "No message can be marked: the rubrics have \(counted(max(1, count), "fault")).\(first)",
        advice: "\"check\" shows what is wrong and where.")
    }
    marker = Marker(book: book, scheme: scheme)
    self.files = fetched
  }

  /// A review made ready for marking.
  func brief(_ desk: Desk) -> ReviewBrief {
    ReviewBrief(
      desk.review, of: desk.item.value, in: desk.programme.value, measures: desk.measures.values,
      lexicon: book.lexicon)
  }

  /// The files of rubrics, lexicon and scheme, to be kept with a mark.
  var contents: [ContentRecord] {
    let rubrics = files.rubrics.map { record("rubric", $0) }
    return rubrics + [record("lexicon", files.lexicon)] + [schemeRecord].compactMap(\.self)
  }

  var schemeRecord: ContentRecord? {
    files.schemes.first { $0.name.hasSuffix("/\(Self.schemeID).json") }.map { record("scheme", $0) }
  }

  private func record(_ kind: String, _ file: SourceFile) -> ContentRecord {
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    return ContentRecord(
      kind: kind, id: name.hasSuffix(".json") ? String(name.dropLast(5)) : name, bytes: file.bytes)
  }
}

/// "1 fault", "3 faults"; `many` for words whose plural is another.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}
