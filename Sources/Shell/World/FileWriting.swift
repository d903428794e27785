import Foundation

extension Files {
  /// Writes into a file beside the place and moves it there, so that no reader sees half of it.
  static func writeWhole(path: String, bytes: [UInt8]) throws(FileProblem) {
    if let problem = problemOfWriting(bytes, to: URL(fileURLWithPath: path)) { throw problem }
  }

  private static func problemOfWriting(_ bytes: [UInt8], to file: URL) -> FileProblem? {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file, options: .atomic)
      return nil
    } catch {
      return FileProblem(reason: reason(ofWriting: (error as NSError).code))
    }
  }

  private static func reason(ofWriting code: Int) -> String {
    switch CocoaError.Code(rawValue: code) {
    case .fileWriteNoPermission: "you may not write there"
    case .fileWriteOutOfSpace: "there is no room on the disk"
    case .fileWriteVolumeReadOnly: "the disk can only be read"
    case .fileWriteFileExists: "a part of the path is a file and not a folder"
    default: "the system would not write it (\(code))"
    }
  }
}
