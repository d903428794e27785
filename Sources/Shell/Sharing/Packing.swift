import Casebook
import DataFile
import Rubrics

/// Gathers cases with their programmes, measures and the rubrics that mark them.
struct Packing {
  let casebook: Casebook
  let rubrics: RubricFiles

  /// A pack of cases; what several of them share is in it once.
  func pack(_ cases: [Loaded<Case>]) throws(Complaint) -> Pack {
    let programmeIDs = Set(cases.map(\.value.programme)).sorted()
    let programmes = programmeIDs.compactMap { casebook.programmes.loaded($0) }
    let asked = cases.flatMap { $0.value.reviews.flatMap(\.questionnaires).map(\.measure) }
    let measureIDs = Set(asked + programmes.flatMap(\.value.measures)).sorted()
    let measures = measureIDs.compactMap { casebook.measures.loaded($0) }
    var files: [PackFile] = []
    for item in measures { files.append(try file(.measure, item.value.id, item.bytes)) }
    for item in programmes { files.append(try file(.programme, item.value.id, item.bytes)) }
    files.append(try file(.lexicon, "lexicon", rubrics.lexicon.bytes))
    for item in rubrics.rubrics { files.append(try file(.rubric, item.stem, item.bytes)) }
    for item in rubrics.schemes { files.append(try file(.scheme, item.stem, item.bytes)) }
    for item in cases { files.append(try file(.case, item.value.id, item.bytes)) }
    return Pack(files: files)
  }

  private func file(
    _ kind: PackKind, _ id: String, _ bytes: [UInt8]
  ) throws(Complaint) -> PackFile {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(
        .badData, "The file of \(id) is no text in UTF-8 and cannot be packed.",
        advice: "\"check\" shows what is wrong with it.")
    }
    return PackFile(kind: kind, id: id, text: text)
  }
}

extension SourceFile {
  /// The name without folders and without ".json".
  var stem: String { ContentFile(kind: .case, name: name, bytes: []).stem }
}
