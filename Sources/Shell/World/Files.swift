import Casebook
import DataFile
import Drafting
import Rubrics

/// What the program does with files and folders.
package struct Files {
  /// Absolute.
  package var workingDirectory: String
  /// The path of the program with links resolved; nil where it is not known.
  package var executable: String?
  /// What there is at a path.
  package var kind: (_ path: String) -> Kind
  /// The bytes of a file, at most so many of them and one more.
  package var read: (_ path: String, _ limit: Int) throws(FileProblem) -> [UInt8]
  /// The names in a folder, sorted; nil where it cannot be read.
  package var names: (_ folder: String) -> [String]?
  /// Writes a file whole or not at all, with the folders that it needs.
  package var write: (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
  /// The cases, programmes and measures of content folders.
  package var casebook: (_ roots: [String]) -> Casebook
  /// The rubric files of content folders.
  package var rubrics: (_ roots: [String]) -> (files: RubricFiles, faults: [Fault])
  /// The template files of content folders.
  package var templates: (_ roots: [String]) -> (files: TemplateFiles, faults: [Fault])

  /// What can stand at a path.
  package enum Kind: Sendable, Hashable {
    case file
    case folder
    case nothing
  }

  /// Files by these means; content folders are read from the disk.
  package init(
    workingDirectory: String, executable: String?, kind: @escaping (_ path: String) -> Kind,
    read: @escaping (_ path: String, _ limit: Int) throws(FileProblem) -> [UInt8],
    names: @escaping (_ folder: String) -> [String]?
  ) {
    self.workingDirectory = workingDirectory
    self.executable = executable
    self.kind = kind
    self.read = read
    self.names = names
    write = Files.writeWhole
    casebook = { ContentFolder(roots: $0).load() }
    rubrics = { RubricFolder(roots: $0).fetch() }
    templates = { TemplateFolder(roots: $0).fetch() }
  }

  /// A path from the working directory made absolute.
  func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return workingDirectory.hasSuffix("/")
      ? workingDirectory + path : "\(workingDirectory)/\(path)"
  }
}

/// Why a file could not be read.
package struct FileProblem: Error, Sendable, Hashable {
  /// One clause without a full stop: "it may not be read by you".
  package let reason: String

  /// A problem for this reason.
  package init(reason: String) { self.reason = reason }
}
