import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// The files of this machine.
  package static func system(programName: String?) -> Files {
    Files(
      workingDirectory: FileManager.default.currentDirectoryPath,
      executable: executablePath(programName), kind: kind, read: read, names: names)
  }

  private static func executablePath(_ programName: String?) -> String? {
    let candidates = ["/proc/self/exe", programName].compactMap(\.self)
    for candidate in candidates {
      guard let path = realpath(candidate, nil) else { continue }
      defer { free(path) }
      return String(cString: path)
    }
    return nil
  }

  private static func kind(at path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// Opened without waiting, so that a pipe without a writer cannot hold the program.
  private static func read(path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileProblem(reason: reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(reason: reason(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileProblem(reason: "it is not a file") }
    return try bytes(of: descriptor, limit: limit)
  }

  private static func bytes(of descriptor: Int32, limit: Int) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = systemRead(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileProblem(reason: reason(errno)) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  private static func names(in folder: String) -> [String]? {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted()
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such file"
    case ENOTDIR: "a part of the path is a file and not a folder"
    case EACCES, EPERM: "you may not read it"
    case EISDIR: "it is a folder"
    case ENAMETOOLONG: "the name is too long"
    default: "the system answered: \(String(cString: strerror(code)))"
    }
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}
