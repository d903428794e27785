#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the records are kept; made so that only the owner of the account can read them.
package struct DatabaseLocation: Sendable, Hashable {
  /// The path of the database file.
  package let file: String
  /// The folder that belongs to the program alone, so that its permissions may be tightened.
  private let ownFolder: String?

  /// A file of the person's choice, as with `--db FILE`; the folder around it is left alone.
  package init(file: String) {
    self.file = file
    ownFolder = nil
  }

  /// `$XDG_DATA_HOME/waymark/waymark.db`, or `~/.local/share/waymark/waymark.db`.
  ///
  /// A relative `XDG_DATA_HOME` counts as not set, as its specification says. Nil where neither
  /// it nor `HOME` names a folder.
  package static func standard(environment: [String: String]) -> DatabaseLocation? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return DatabaseLocation(ownFolder: data + "/waymark")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return DatabaseLocation(ownFolder: home + "/.local/share/waymark")
  }

  private init(ownFolder: String) {
    file = ownFolder + "/waymark.db"
    self.ownFolder = ownFolder
  }

  /// Makes missing folders (0700) and the file (0600), and tightens what is looser than that.
  ///
  /// SQLite gives the files beside the database the permissions of the database.
  func prepare() throws(RecordFault) {
    guard !file.isEmpty, !file.contains("\0") else { throw noPlace(EINVAL) }
    makeFolders()
    if let ownFolder { tighten(ownFolder, to: 0o700) }
    try makeFile()
    for path in [file, file + "-wal", file + "-shm"] { tighten(path, to: 0o600) }
  }

  /// Answers nothing: a folder that is there already gives many codes, and what counts is whether
  /// the file can be made in the end.
  private func makeFolders() {
    let names = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for depth in names.indices {
      let folder = names[...depth].joined(separator: "/")
      if !folder.isEmpty { mkdir(folder, 0o700) }
    }
  }

  /// Closing a descriptor drops every lock that this process has on the file, so a file that is
  /// there already is never opened here.
  private func makeFile() throws(RecordFault) {
    let descriptor = open(file, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor < 0 else {
      close(descriptor)
      return
    }
    guard errno == EEXIST else { throw noPlace(errno) }
    var status = stat()
    guard stat(file, &status) == 0 else { throw noPlace(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw noPlace(EISDIR) }
  }

  private func tighten(_ path: String, to mode: mode_t) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_uid == geteuid() else { return }
    let permissions = status.st_mode & 0o777
    guard permissions & ~mode != 0 else { return }
    chmod(path, permissions & mode)
  }

  private func noPlace(_ code: Int32) -> RecordFault {
    RecordFault(
      code == ENOSPC || code == EDQUOT ? .full : .noPlace, file: file,
      what: "there is no place for your records", why: Self.reason(code),
      advice: "Check the folder and its permissions, or name another file with --db FILE.")
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "you may not write in that folder"
    case EROFS: "that disk may only be read"
    case ENOSPC, EDQUOT: "the disk is full"
    case ENOTDIR: "a part of the path is a file and not a folder"
    case ENOENT: "the folder is not there and cannot be made"
    case EISDIR: "there is something else of that name"
    case ENAMETOOLONG: "the name is too long"
    case EINVAL: "the name is not a file name"
    default: "the system refused with error \(code)"
    }
  }
}
