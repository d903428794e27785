import Foundation
import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for one test; goes away with it.
final class TemporaryFolder {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/records-" + UUID().uuidString
    mkdir(path, 0o755)
  }

  deinit {
    chmod(path, 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String = "waymark.db") -> String { path + "/" + name }

  func location(_ name: String = "waymark.db") -> DatabaseLocation {
    DatabaseLocation(file: file(name))
  }

  /// Whether permissions mean anything to the account that runs the tests; not so for root.
  static var permissionsBind: Bool {
    let folder = TemporaryFolder()
    chmod(folder.path, 0o500)
    return access(folder.path, W_OK) != 0
  }
}

func permissions(of path: String) -> UInt32? {
  var status = stat()
  return stat(path, &status) == 0 ? UInt32(status.st_mode) & 0o777 : nil
}

func bytes(of path: String) -> [UInt8] {
  Array(FileManager.default.contents(atPath: path) ?? Data())
}

func write(_ bytes: [UInt8], to path: String) {
  _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
}

/// The fault that `body` throws, or nil.
func fault(_ body: () throws -> Void) -> RecordFault? {
  do {
    try body()
    return nil
  } catch {
    return error as? RecordFault
  }
}
