import Records
import Terminal

/// Everything outside of the program, in narrow pieces.
///
/// Nothing else in this room reaches a file, a clock, the environment or another program, so that
/// whole sessions run as tests.
package struct World {
  /// The terminal, or the pipes in its place; output and input.
  package var port: any TerminalPort
  /// Whether a person sees the output; input may come from elsewhere.
  package var isOutputTerminal: Bool
  /// Writes to where complaints and warnings go.
  package var complain: (_ text: String) -> Void
  /// Environment variables.
  package var environment: [String: String]
  /// What time it is.
  package var clock: Clock
  /// Files and folders.
  package var files: Files
  /// Opens the records; made where there are none.
  package var openRecords: (DatabaseLocation) throws(RecordFault) -> RecordStore
  /// Lets a person edit a text in the editor that a shell command names.
  package var edit: (_ command: String, _ text: String) -> EditorResult

  /// A world of these pieces.
  package init(
    port: any TerminalPort, isOutputTerminal: Bool, complain: @escaping (String) -> Void,
    environment: [String: String], clock: Clock, files: Files,
    openRecords: @escaping (DatabaseLocation) throws(RecordFault) -> RecordStore,
    edit: @escaping (_ command: String, _ text: String) -> EditorResult
  ) {
    self.port = port
    self.isOutputTerminal = isOutputTerminal
    self.complain = complain
    self.environment = environment
    self.clock = clock
    self.files = files
    self.openRecords = openRecords
    self.edit = edit
  }
}

/// How editing a text in another program ended.
package enum EditorResult: Sendable, Hashable {
  /// The text as it was saved there.
  case text(String)
  /// Why there is none, one clause: "it ended with status 1".
  case failed(String)
}
