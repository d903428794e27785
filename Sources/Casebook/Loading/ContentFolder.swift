import DataFile
import Foundation

/// Fetches the files of a content folder; the one place of this room that touches a disk.
package struct ContentFolder: Sendable {
  /// Folders that hold content, with `cases` in each.
  package let roots: [String]

  /// The shipped content first, then a service's own; each may lack any of its sub-folders.
  package init(roots: [String]) { self.roots = roots }

  /// The content of the folders, with a fault for each file or folder that cannot be fetched.
  package func load() -> Casebook {
    var files: [ContentFile] = []
    var unread: [UnreadFile] = []
    for root in roots {
      for kind in ContentFile.Kind.allCases {
        read(Self.folder(of: kind, in: root), kind, into: &files, &unread)
      }
    }
    return Casebook(files: files, unread: unread)
  }

  /// Where the files of a kind lie.
  package static func folder(of kind: ContentFile.Kind, in root: String) -> String {
    let cases = root.hasSuffix("/") ? root + "cases" : root + "/cases"
    return switch kind {
    case .case: cases
    case .programme: cases + "/programmes"
    case .measure: cases + "/measures"
    }
  }

  private func read(
    _ folder: String, _ kind: ContentFile.Kind, into files: inout [ContentFile],
    _ unread: inout [UnreadFile]
  ) {
    guard FileManager.default.fileExists(atPath: folder) else { return }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      let fault = Self.fault(folder, "the folder cannot be read", Self.permissions)
      unread.append(UnreadFile(kind: nil, fault: fault))
      return
    }
    for name in names.sorted() where name.hasSuffix(ContentFile.suffix) && !name.hasPrefix(".") {
      let path = folder + "/" + name
      switch Self.read(path) {
      case .bytes(let bytes): files.append(ContentFile(kind: kind, name: path, bytes: bytes))
      case .fault(let fault): unread.append(UnreadFile(kind: kind, fault: fault))
      case .folder: continue
      }
    }
  }

  private enum Finding {
    case bytes([UInt8])
    case fault(Fault)
    case folder
  }

  /// The bytes of a file, its type and size looked at first: a pipe would never end.
  private static func read(_ path: String) -> Finding {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    let type = attributes?[.type] as? FileAttributeType
    if type == .typeDirectory { return .folder }
    guard let attributes, type == .typeRegular else {
      return .fault(fault(path, "there is no file that can be read here", "Remove it."))
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    if let fault = SourceFile.sizeFault(name: path, byteCount: size) { return .fault(fault) }
    guard let data = FileManager.default.contents(atPath: target) else {
      return .fault(fault(path, "the file cannot be read", permissions))
    }
    return .bytes([UInt8](data))
  }

  private static let permissions = "Check its permissions."

  private static func fault(_ path: String, _ problem: String, _ advice: String) -> Fault {
    Fault(file: path, line: 1, column: 1, problem: problem, advice: advice, excerpt: "")
  }
}
