#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal of which a test holds the end of the person.
final class PersonTerminal {
  private let person: Int32
  let program: Int32

  init?() {
    person = Self.openPerson()
    guard person >= 0, let name = Self.programName(of: person) else { return nil }
    program = open(name, O_RDWR | O_NOCTTY)
    guard program >= 0 else { return nil }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(program, UInt(TIOCSWINSZ), &size)
  }

  deinit {
    close(program)
    close(person)
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

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(person, bytes, bytes.count)
  }

  /// Reads what the program writes until some text has come; gives up after ten seconds.
  func read(until text: String) {
    var output: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<1000 where !String(decoding: output, as: UTF8.self).contains(text) {
      var end = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
      guard poll(&end, 1, 10) > 0 else { continue }
      let count = systemRead(person, &bytes, bytes.count)
      if count > 0 { output += bytes[..<count] }
    }
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}
