import Casebook
import DataFile

/// What a file of a pack holds, and where it belongs in a folder of content.
enum PackKind: String, Sendable, Hashable, CaseIterable {
  case measure
  case programme
  case lexicon
  case rubric
  case scheme
  case `case`

  /// The path of an id below a folder of content.
  ///
  /// An id has no slashes, so that nothing leaves the folder.
  func place(_ id: String) -> String {
    switch self {
    case .measure: "cases/measures/\(id).json"
    case .programme: "cases/programmes/\(id).json"
    case .case: "cases/\(id).json"
    case .lexicon, .rubric: "rubrics/\(id).json"
    case .scheme: "rubrics/schemes/\(id).json"
    }
  }

  var contentKind: ContentFile.Kind? { ContentFile.Kind(rawValue: rawValue) }
}

/// A file in a pack.
struct PackFile: Sendable, Hashable {
  let kind: PackKind
  let id: String
  let text: String

  var hash: ContentHash { ContentHash(of: text) }
  var place: String { kind.place(id) }
}

/// Cases with all that they rest on, as one text.
struct Pack: Sendable, Hashable {
  static let format = 1

  let files: [PackFile]

  /// The text of the file; a line of a packed file is a line of it, so that people can read it.
  var text: String {
    let value: JSONValue = [
      "format": .integer(Self.format), "id": "waymark-pack",
      "files": .array(
        files.map { file in
          [
            "kind": .string(file.kind.rawValue), "id": .string(file.id),
            "hash": .string(file.hash.hex),
            "text": .strings(
              file.text.utf8.split(separator: 10, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }),
          ]
        }),
    ]
    return value.pretty + "\n"
  }

  static let shape = Shape.object([
    .required("format", .integer(format...format), "The version of the format: 1."),
    .required("id", .choice(["waymark-pack"]), "What the file is."),
    .required(
      "files",
      .list(
        of: .object([
          .required("kind", .choice(PackKind.allCases.map(\.rawValue)), "What the file holds."),
          .required("id", .identifier, "The name of the file without .json."),
          .required("hash", .text(blank: false), "The SHA-256 of the text."),
          .required("text", .text(blank: false), "The file, line by line."),
        ]), count: 1...1000), "The files."),
  ])
}

extension Pack {
  /// Reads a pack; every fault is noted, and nil is given where there is any.
  init?(_ source: SourceFile, faults: inout [Fault]) {
    var list = FaultList(source: source)
    let node = readDataFile(into: &list)
    if let node { Self.shape.checkFile(node, into: &list) }
    var files: [PackFile] = []
    for entry in list.isEmpty ? node?["files"]?.elements ?? [] : [] {
      if let file = Self.file(entry, among: files, faults: &list) { files.append(file) }
    }
    faults += list.sorted
    guard list.isEmpty else { return nil }
    self.files = files
  }

  private static func file(
    _ entry: Node, among others: [PackFile], faults: inout FaultList
  ) -> PackFile? {
    guard let kind = entry["kind"]?.text.flatMap(PackKind.init(rawValue:)),
      let id = entry["id"]?.text, let text = entry["text"]?.text
    else { return nil }
    let file = PackFile(kind: kind, id: id, text: text)
    if entry["hash"]?.text != file.hash.hex {
      faults.add(
        "the text of \(file.place) is not the one that was packed",
        at: entry["hash"]?.span ?? entry.span,
        advice: "The pack was changed or damaged on its way; ask for it again.")
    }
    // On some disks two names that differ in case are one, but ids have no capitals.
    if others.contains(where: { $0.place == file.place }) {
      faults.add(
        "\(file.place) is in the pack twice", at: entry.span, advice: "Ask for the pack again.")
    }
    return file
  }
}
