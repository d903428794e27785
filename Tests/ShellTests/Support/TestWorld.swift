import DataFile
import Foundation
import Records
import Terminal
import TestSupport

@testable import Shell

/// A world with fixed content, a fixed clock and records of its own.
struct TestWorld {
  /// The folder of the tests of this room, without a slash at its end.
  static let folder: String = {
    let support = Golden.folder(of: #filePath)
    return String(support.dropLast("/Support/".count))
  }()

  /// UTC, and an hour behind the clocks on the wall.
  var time = "2026-03-10T18:05:00Z"
  var size = TerminalSize(columns: 80, rows: 24)
  var isPersonal = true
  var environment = [
    "WAYMARK_DATA": TestWorld.folder + "/Content", "TERM": "xterm", "NO_COLOR": "1",
  ]
  var records: TemporaryFolder
  /// What another editor makes of a text; nil where it fails.
  var editor: (String) -> String? = { _ in nil }

  init(records: TemporaryFolder = TemporaryFolder()) { self.records = records }

  /// Runs the program and gives back its status and its screen, complaints among the rest.
  func run(_ arguments: [String], typing lines: [String] = []) -> (
    status: ExitStatus, screen: String
  ) {
    let port = ScriptPort(lines: lines, size: size, isPersonal: isPersonal)
    let isPersonal = isPersonal
    let complain = { (text: String) in
      let marked = text.split(separator: "\n").map { "! \($0)\n" }.joined()
      port.write(isPersonal ? text : marked)
    }
    let status = Waymark.run(arguments, in: world(port, complain))
    return (status, port.screen)
  }

  /// A session at the prompt that nothing has been typed into.
  func session() -> Session {
    let port = ScriptPort(lines: [], size: size, isPersonal: isPersonal)
    return Session(world: world(port, { _ in }), options: GlobalOptions(), place: .prompt)
  }

  /// Where the records of this world are.
  var location: DatabaseLocation { records.location }

  private func world(_ port: ScriptPort, _ complain: @escaping (String) -> Void) -> World {
    var environment = environment
    environment["XDG_DATA_HOME"] = records.path
    var files = Files.system(programName: nil)
    files.workingDirectory = Self.folder
    files.executable = nil
    return World(
      port: port, isOutputTerminal: isPersonal, complain: complain, environment: environment,
      clock: clock, files: files,
      openRecords: { place throws(RecordFault) in try RecordStore(at: place) },
      edit: { _, text in editor(text).map { .text($0) } ?? .failed("it ended with status 1") })
  }

  private var clock: Clock {
    let now = Moment(utcText: time)?.seconds ?? 0
    return Clock(now: { now }, offset: { _ in 3600 })
  }
}

/// A folder for one test; goes away with it.
final class TemporaryFolder {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/shell-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders that it needs.
  @discardableResult
  func write(_ text: String, to name: String) -> String {
    let file = path + "/" + name
    try? FileManager.default.createDirectory(
      atPath: Golden.folder(of: file), withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: file, contents: Data(text.utf8))
    return file
  }
}
