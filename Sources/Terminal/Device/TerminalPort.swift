/// What comes from a terminal.
package enum TerminalEvent: Sendable, Hashable {
  case bytes([UInt8])
  /// Nothing came in the time given.
  case timeout
  /// The window has another size.
  case resized
  /// The program was stopped and goes on; the terminal is set up anew.
  case resumed
  /// Somebody asked the program to stop for a while, from elsewhere than the keyboard.
  case stopped
  /// Somebody interrupted the program from elsewhere than the keyboard.
  case interrupted
  /// The program is to end by this signal.
  case terminated(Int32)
  /// There is nothing more to read.
  case end
}

/// The terminal, or the pipes in its place, as the console needs them.
package protocol TerminalPort: AnyObject {
  /// Whether keys can be read one by one and the cursor can be moved.
  var isInteractive: Bool { get }
  /// Whether a person sees the output and types the input.
  var isPersonal: Bool { get }
  var size: TerminalSize { get }
  /// Time on a clock that only goes forward.
  var now: Duration { get }

  /// Hands over every key as it is pressed; false where that cannot be had.
  func enterRaw() -> Bool
  /// Gives the terminal back as it was.
  func leaveRaw()
  /// Waits for something to come, without end when `timeout` is nil.
  func read(timeout: Duration?) -> TerminalEvent
  /// Writes all of it, in one go where the system lets it.
  func write(_ text: String)
  /// Stops the program, as Control-Z does, and comes back when it goes on.
  func suspend()
  /// Ends the program by a signal that has come.
  func die(of signal: Int32)
}
