import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal made of two ends, of which a test holds the one of the person.
final class PseudoTerminal {
  let person: Int32
  let program: Int32

  init?(columns: UInt16 = 40, rows: UInt16 = 10) {
    person = Self.openPerson()
    guard person >= 0, let name = Self.programName(of: person) else { return nil }
    program = open(name, O_RDWR | O_NOCTTY)
    guard program >= 0 else { return nil }
    resize(columns: columns, rows: rows)
  }

  #if canImport(Glibc)
    // The functions for this are hidden by glibc's headers; the numbers are those of Linux.
    private static func openPerson() -> Int32 {
      let person = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var lock: Int32 = 0
      return ioctl(person, 0x4004_5431, &lock) == 0 ? person : -1
    }

    private static func programName(of person: Int32) -> String? {
      var number: UInt32 = 0
      return ioctl(person, 0x8004_5430, &number) == 0 ? "/dev/pts/\(number)" : nil
    }
  #else
    private static func openPerson() -> Int32 {
      let person = posix_openpt(O_RDWR | O_NOCTTY)
      return grantpt(person) == 0 && unlockpt(person) == 0 ? person : -1
    }

    private static func programName(of person: Int32) -> String? {
      ptsname(person).map { String(cString: $0) }
    }
  #endif

  deinit {
    close(program)
    close(person)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(program, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = write(person, bytes.baseAddress, bytes.count)
    }
  }

  /// What the program has written, up to the first time that `text` stands in it.
  ///
  /// Gives up after ten seconds, which is long after a program that works.
  func read(until text: String) -> String {
    var output: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<1000 {
      var end = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
      if poll(&end, 1, 10) > 0 {
        let count = systemRead(person, &bytes, bytes.count)
        if count > 0 { output += bytes[..<count] }
      }
      if String(decoding: output, as: UTF8.self).contains(text) { break }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether lines are edited by the terminal and keys are echoed, as they are outside an editor.
  var isCooked: Bool {
    var mode = termios()
    tcgetattr(program, &mode)
    let flags = tcflag_t(ICANON) | tcflag_t(ECHO) | tcflag_t(ISIG)
    return mode.c_lflag & flags == flags
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}
