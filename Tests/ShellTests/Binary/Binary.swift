import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A run of the program with pipes for its input and output.
final class Binary {
  private let process = Process()
  private let input = Pipe()
  private let outputPipe = Pipe()
  private let errorPipe = Pipe()
  private var seen = ""

  /// Beside the bundle of the tests; nil where it was not built.
  static let path: String? = {
    let bundle = CommandLine.arguments.first { $0.contains("PackageTests.xctest") }
    guard let parts = bundle?.split(separator: "/", omittingEmptySubsequences: false),
      let index = parts.firstIndex(where: { $0.hasSuffix("PackageTests.xctest") })
    else { return nil }
    let path = parts[..<index].joined(separator: "/") + "/waymark"
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }()

  /// Starts the program with pipes, or at a terminal where one is given.
  init(
    _ words: [String], records: TemporaryFolder, at person: PersonTerminal? = nil
  ) throws {
    process.executableURL = URL(fileURLWithPath: Self.path ?? "")
    process.arguments = words
    process.environment = [
      "WAYMARK_DATA": TestWorld.folder + "/Content", "XDG_DATA_HOME": records.path,
      "PATH": "/usr/bin:/bin", "TERM": "xterm", "NO_COLOR": "1",
    ]
    process.standardInput = input
    process.standardOutput = outputPipe
    process.standardError = errorPipe
    if let person {
      let handle = FileHandle(fileDescriptor: person.program)
      process.standardInput = handle
      process.standardOutput = handle
    }
    try process.run()
  }

  func type(_ text: String) { input.fileHandleForWriting.write(Data(text.utf8)) }

  func closeInput() { try? input.fileHandleForWriting.close() }

  func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  func kill() {
    _ = Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Reads the output until some text has come, or it ends.
  func read(until text: String) {
    while !seen.contains(text) {
      let data = outputPipe.fileHandleForReading.availableData
      if data.isEmpty { return }
      seen += String(decoding: data, as: UTF8.self)
    }
  }

  func output() -> String {
    seen + String(decoding: outputPipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  func errors() -> String {
    String(decoding: errorPipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
