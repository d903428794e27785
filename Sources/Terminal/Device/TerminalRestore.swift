#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a signal handler needs to give the terminal back: the one global of the program.
///
/// Written only while no handler of ours is installed or, for `isRaw`, in a single store; a handler
/// reads it and calls nothing but functions that are safe in a handler. It must be a global since
/// a handler is handed nothing but the number of its signal.
private struct RestoreState {
  var isRaw = false
  var input: Int32 = -1
  var output: Int32 = -1
  var original = termios()
  /// Where handlers say which signal came; -1 before there is a pipe.
  var wakeupInput: Int32 = -1
  var wakeupOutput: Int32 = -1
  var isAtExitSet = false
  /// What was done about each signal before, by its number.
  let before = UnsafeMutablePointer<sigaction>.allocate(capacity: Int(RawMode.signalCount))
}

/// Behind a pointer, since Swift keeps no track of accesses through one: a handler may come in the
/// middle of any.
nonisolated(unsafe) private let state: UnsafeMutablePointer<RestoreState> = {
  let place = UnsafeMutablePointer<RestoreState>.allocate(capacity: 1)
  place.initialize(to: RestoreState())
  return place
}()

/// Taking keys one by one, with the terminal given back whatever happens.
enum RawMode {
  fileprivate static let signalCount: Int32 = 64
  /// Signals that the editor hears of and that wait until the text is safe.
  private static let heard = [
    SIGWINCH, SIGCONT, SIGTSTP, SIGINT, SIGTERM, SIGHUP, SIGQUIT,
  ]
  /// Signals of a crash.
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP]
  /// Pastes come marked as such.
  fileprivate static let begin: StaticString = "\u{1B}[?2004h"
  fileprivate static let end: StaticString = "\u{1B}[?2004l\u{1B}[?25h"

  /// Where numbers of signals can be read while the mode lasts.
  static var wakeup: Int32 { state.pointee.wakeupOutput }

  /// Switches the terminal over; false where it is none.
  static func enter(input: Int32, output: Int32) -> Bool {
    guard !state.pointee.isRaw else { return true }
    guard tcgetattr(input, &state.pointee.original) == 0, openPipe() else { return false }
    (state.pointee.input, state.pointee.output) = (input, output)
    state.pointee.isRaw = true
    if !state.pointee.isAtExitSet { state.pointee.isAtExitSet = atexit(giveBack) == 0 }
    for signal in heard { install(note, for: signal) }
    for signal in crashes { install(crash, for: signal) }
    if !apply() { leave() }
    return state.pointee.isRaw
  }

  /// Sets the mode again after the shell may have changed it.
  @discardableResult
  static func apply() -> Bool {
    var raw = state.pointee.original
    cfmakeraw(&raw)
    // Line feeds go on returning the carriage, for whatever else writes meanwhile.
    raw.c_oflag = state.pointee.original.c_oflag
    // Keys that were typed ahead are kept.
    guard tcsetattr(state.pointee.input, TCSADRAIN, &raw) == 0 else { return false }
    send(begin)
    return true
  }

  /// Gives the terminal back.
  static func leave() {
    guard state.pointee.isRaw else { return }
    giveBack()
    for signal in heard + crashes { sigaction(signal, state.pointee.before + Int(signal), nil) }
  }

  private static func openPipe() -> Bool {
    guard state.pointee.wakeupInput < 0 else { return true }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (state.pointee.wakeupOutput, state.pointee.wakeupInput) = (ends[0], ends[1])
    return true
  }

  private static func install(
    _ handler: @escaping @convention(c) (Int32) -> Void, for signal: Int32
  ) {
    sigaction(signal, nil, state.pointee.before + Int(signal))
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    sigaction(signal, &action, nil)
  }
}

/// Safe in a handler.
private func send(_ text: StaticString) {
  _ = write(state.pointee.output, text.utf8Start, text.utf8CodeUnitCount)
}

/// Safe in a handler, and done once only.
private func giveBack() {
  guard state.pointee.isRaw else { return }
  state.pointee.isRaw = false
  send(RawMode.end)
  tcsetattr(state.pointee.input, TCSADRAIN, &state.pointee.original)
}

/// Says which signal came.
private func note(_ signal: Int32) {
  let number = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = write(state.pointee.wakeupInput, &byte, 1)
  errno = number
}

/// Gives the terminal back and lets the crash go on as it would have done.
private func crash(_ signal: Int32) {
  giveBack()
  sigaction(signal, state.pointee.before + Int(signal), nil)
  raise(signal)
}
