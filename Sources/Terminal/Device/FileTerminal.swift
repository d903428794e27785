#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal or the pipes behind two file descriptors.
package final class FileTerminal: TerminalPort {
  package let isInteractive: Bool
  package let isPersonal: Bool
  private let input: Int32
  private let output: Int32
  private let environment: [String: String]
  private let start = ContinuousClock.now

  /// Standard input and output unless others are given.
  package init(input: Int32 = 0, output: Int32 = 1, environment: [String: String]) {
    self.input = input
    self.output = output
    self.environment = environment
    isPersonal = isTerminal(input) && isTerminal(output)
    isInteractive = isPersonal && !ColourMode.isDumb(environment)
  }

  package var size: TerminalSize {
    TerminalSize.current(of: output, environment: environment)
  }

  package var now: Duration { ContinuousClock.now - start }

  package func enterRaw() -> Bool { RawMode.enter(input: input, output: output) }

  package func leaveRaw() { RawMode.leave() }

  package func read(timeout: Duration?) -> TerminalEvent {
    let deadline = timeout.map { now + $0 }
    while true {
      var ends = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: RawMode.wakeup, events: Int16(POLLIN), revents: 0),
      ]
      let wait = deadline.map { Self.milliseconds(until: $0, from: now) } ?? -1
      let ready = poll(&ends, nfds_t(ends.count), wait)
      if ready == 0 { return .timeout }
      if ready < 0 {
        guard errno == EINTR else { return .end }
        continue
      }
      if ends[1].revents != 0, let event = readSignal() { return event }
      if ends[0].revents != 0, let event = readInput() { return event }
    }
  }

  package func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let written = systemWrite(output, rest.baseAddress, rest.count)
        if written > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        } else if written < 0, errno == EAGAIN {
          var end = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
          poll(&end, 1, -1)
        } else if written == 0 || errno != EINTR {
          return
        }
      }
    }
  }

  package func suspend() {
    leaveRaw()
    // The whole job stops, as it does when the terminal sees the key itself.
    kill(0, SIGTSTP)
    _ = enterRaw()
  }

  package func die(of number: Int32) {
    leaveRaw()
    signal(number, SIG_DFL)
    raise(number)
  }

  private func readInput() -> TerminalEvent? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = systemRead(input, &bytes, bytes.count)
    if count > 0 { return .bytes(Array(bytes[..<count])) }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? nil : .end
  }

  private func readSignal() -> TerminalEvent? {
    var byte: UInt8 = 0
    guard systemRead(RawMode.wakeup, &byte, 1) == 1 else { return nil }
    switch Int32(byte) {
    case SIGWINCH: return .resized
    case SIGTSTP: return .stopped
    case SIGINT: return .interrupted
    case SIGCONT:
      RawMode.apply()
      return .resumed
    default: return .terminated(Int32(byte))
    }
  }

  private static func milliseconds(until deadline: Duration, from now: Duration) -> Int32 {
    let (seconds, attoseconds) = max(.zero, deadline - now).components
    // Rounded up, so that it is never too early; no wait here is longer than a day.
    let milliseconds =
      min(seconds, 86_400) * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(milliseconds)
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
