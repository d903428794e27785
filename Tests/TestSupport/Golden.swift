import Foundation
import Testing

/// Compares texts with files that people have read and found right.
package enum Golden {
  /// Records an issue unless the text is that of the file in the folder `Golden` of the test target.
  ///
  /// To the last character. A file is never rewritten because it differs: with `WAYMARK_RECORD=1` in
  /// the environment the text is written and the test fails all the same, so that no run both writes
  /// and passes.
  package static func check(
    _ text: String, named name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    check(text, fileAt: target(of: filePath) + "Golden/" + name, sourceLocation: sourceLocation)
  }

  /// The same for a file anywhere.
  package static func check(
    _ text: String, fileAt path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let problem = isRecording ? record(text, at: path) : difference(of: text, fromFileAt: path)
    if let problem {
      Issue.record(Comment(rawValue: problem), sourceLocation: sourceLocation)
    }
  }

  /// The folder of a source file, with a slash at its end.
  package static func folder(of filePath: String) -> String {
    let slash = filePath.lastIndex(of: "/")
    return slash.map { String(filePath[...$0]) } ?? ""
  }

  /// The innermost folder around a source file that is named like a test target.
  private static func target(of filePath: String) -> String {
    var path = folder(of: filePath)
    while !path.hasSuffix("Tests/"), path.count > 1 { path = folder(of: String(path.dropLast())) }
    return path.count > 1 ? path : folder(of: filePath)
  }

  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment["WAYMARK_RECORD"] == "1"
  }

  private static func record(_ text: String, at path: String) -> String {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return "recorded \(path): read it, then run again without WAYMARK_RECORD"
    } catch {
      return "cannot record \(path): \(error)"
    }
  }

  private static func difference(of text: String, fromFileAt path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: path) else {
      return "there is no \(path); run with WAYMARK_RECORD=1 to write it, and read it"
    }
    let expected = String(decoding: data, as: UTF8.self)
    if expected.utf8.elementsEqual(text.utf8) { return nil }
    return "the text differs from \(path):\n" + lineDiff(from: expected, to: text)
  }
}
