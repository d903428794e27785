import Casebook
import DataFile
import Drafting
import Rubrics

/// The content that a check looks at, and which of it is reported.
struct CheckScope {
  let casebook: Casebook
  let rubrics: RubricFiles
  let templates: TemplateFiles
  /// Files and folders that could not be read.
  let unread: [Fault]
  /// The path that was asked about; nil for everything.
  let path: String?

  /// All content of a run, or what there is at a path, checked with the rest around it.
  init(_ path: String?, options: GlobalOptions, in world: World) throws(Complaint) {
    let places = ContentPlaces(options, in: world)
    let absolute = path.map { Self.standardised(world.files.absolute($0)) }
    let kind = absolute.map(world.files.kind)
    if kind == .nothing {
      throw Complaint.usage(
        "There is no \(quoted(path ?? "")).", advice: "Name a file or a folder of content.")
    }
    let roots = Self.roots(places, folder: kind == .folder ? absolute : nil, files: world.files)
    let casebook = world.files.casebook(roots)
    let (rubrics, unreadRubrics) = world.files.rubrics(roots)
    let (templates, unreadTemplates) = world.files.templates(roots)
    let extra = try Self.extraFiles(at: absolute, kind, roots: roots, files: world.files)
    self.casebook = extra.isEmpty ? casebook : casebook.replacing(extra)
    self.rubrics = rubrics.replacing(extra)
    self.templates = templates.replacing(extra)
    unread = unreadRubrics + unreadTemplates
    self.path = absolute
  }

  /// Whether findings in a file are reported.
  func covers(_ file: String) -> Bool {
    guard let path else { return true }
    let file = Self.standardised(file)
    return file == path || file.hasPrefix(path.hasSuffix("/") ? path : path + "/")
  }

  /// A folder of content stands beside the shipped content, or in place of it where it is whole.
  private static func roots(_ places: ContentPlaces, folder: String?, files: Files) -> [String] {
    guard let folder, isRoot(folder, files), !places.roots.contains(folder) else {
      return places.roots
    }
    let isWhole = files.kind("\(folder)/rubrics/lexicon.json") != .nothing
    return isWhole ? [folder] : [places.shipped, folder].compactMap(\.self)
  }

  private static func isRoot(_ folder: String, _ files: Files) -> Bool {
    ContentPlaces.parts.contains { files.kind("\(folder)/\($0)") == .folder }
  }

  /// Files outside of the loaded folders that are to be checked with them.
  private static func extraFiles(
    at path: String?, _ kind: Files.Kind?, roots: [String], files: Files
  ) throws(Complaint) -> [SourceFile] {
    guard let path, !roots.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) else {
      return []
    }
    let paths =
      kind == .folder
      ? (files.names(path) ?? []).filter { $0.hasSuffix(".json") }.map { "\(path)/\($0)" } : [path]
    var found: [SourceFile] = []
    for path in paths {
      do {
        found.append(SourceFile(name: path, bytes: try files.read(path, SourceFile.limit)))
      } catch {
        throw Complaint(.badData, "\(quoted(path)) cannot be read: \(error.reason).")
      }
    }
    return found
  }

  /// Without "." and ".." and slashes at the end.
  private static func standardised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}

/// What a file outside of the content folders holds, by the folder that it lies in.
private enum ContentPart {
  case content(ContentFile.Kind)
  case rubric
  case scheme
  case lexicon
  case template

  init(_ path: String) {
    let parts = path.split(separator: "/")
    let folder = parts.dropLast().last ?? ""
    switch (folder, parts.last ?? "") {
    case (_, "lexicon.json"): self = .lexicon
    case ("programmes", _): self = .content(.programme)
    case ("measures", _): self = .content(.measure)
    case ("schemes", _): self = .scheme
    case ("rubrics", _): self = .rubric
    case ("templates", _): self = .template
    default: self = .content(.case)
    }
  }
}

extension Casebook {
  fileprivate func replacing(_ extra: [SourceFile]) -> Casebook {
    replacing(
      extra.compactMap { file -> ContentFile? in
        guard case .content(let kind) = ContentPart(file.name) else { return nil }
        return ContentFile(kind: kind, name: file.name, bytes: file.bytes)
      })
  }

  /// The same content with some files put in place of those of the same name.
  func replacing(_ added: [ContentFile]) -> Casebook {
    let own =
      files(.measure, measures) + files(.programme, programmes) + files(.case, cases)
    let kept = own.filter { file in
      !added.contains { $0.kind == file.kind && $0.stem == file.stem }
    }
    return Casebook(files: kept + added)
  }

  private func files<Value>(_ kind: ContentFile.Kind, _ shelf: Shelf<Value>) -> [ContentFile] {
    shelf.items.map { ContentFile(kind: kind, name: $0.file, bytes: $0.bytes) }
  }
}

extension RubricFiles {
  /// The same files with some put in place of those of the same name.
  fileprivate func replacing(_ extra: [SourceFile]) -> RubricFiles {
    var lexicon = lexicon
    var rubrics = rubrics
    var schemes = schemes
    for file in extra {
      switch ContentPart(file.name) {
      case .lexicon: lexicon = file
      case .rubric: rubrics = rubrics.filter { !$0.hasName(of: file) } + [file]
      case .scheme: schemes = schemes.filter { !$0.hasName(of: file) } + [file]
      case .content, .template: continue
      }
    }
    return RubricFiles(lexicon: lexicon, rubrics: rubrics, schemes: schemes)
  }
}

extension TemplateFiles {
  /// The same files with some put in place of those of the same name.
  fileprivate func replacing(_ extra: [SourceFile]) -> TemplateFiles {
    let added = extra.filter { if case .template = ContentPart($0.name) { true } else { false } }
    return TemplateFiles(files.filter { file in !added.contains(where: file.hasName) } + added)
  }
}

extension SourceFile {
  fileprivate func hasName(of other: SourceFile) -> Bool {
    name.split(separator: "/").last == other.name.split(separator: "/").last
  }
}
