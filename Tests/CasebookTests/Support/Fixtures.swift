import Casebook
import Foundation
import Testing

/// Where the tests find files.
enum Places {
  /// This test target.
  static let tests = parent(of: #filePath, levels: 2)
  /// The root of the repository, whose content the tests load.
  static let repository = parent(of: #filePath, levels: 4)
  static let invalid = tests + "/Invalid"

  private static func parent(of path: String, levels: Int) -> String {
    "/" + path.split(separator: "/").dropLast(levels).joined(separator: "/")
  }
}

/// The files of the folder `Invalid`.
enum Fixtures {
  /// The measures and the programme to which the invalid files refer.
  static let sound: [ContentFile] =
    files(in: "sound/measures", .measure) + files(in: "sound/programmes", .programme)

  /// A case without a fault.
  static let kim = file("sound/kim-sound.json", .case)

  /// The files of a folder of `Invalid`, sorted.
  static func files(in folder: String, _ kind: ContentFile.Kind) -> [ContentFile] {
    names(in: folder, suffix: ".json").map { file(folder + "/" + $0 + ".json", kind) }
  }

  static func file(_ path: String, _ kind: ContentFile.Kind) -> ContentFile {
    ContentFile(kind: kind, name: path, bytes: bytes(path))
  }

  /// Names without their suffix, sorted.
  static func names(in folder: String, suffix: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: Places.invalid + "/" + folder)
    return (names ?? []).filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
      .sorted()
  }

  private static func bytes(_ path: String) -> [UInt8] {
    [UInt8](FileManager.default.contents(atPath: Places.invalid + "/" + path) ?? Data())
  }
}

extension ContentFile: CustomTestStringConvertible {
  package var testDescription: String { name }

  /// The text of the file.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The file with another name and text.
  func changed(name: String? = nil, _ old: String = "", to new: String = "") -> ContentFile {
    let text = old.isEmpty ? text : text.replacing(old, with: new)
    return ContentFile(kind: kind, name: name ?? self.name, bytes: Array(text.utf8))
  }
}
