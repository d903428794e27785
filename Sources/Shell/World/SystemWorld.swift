import Records
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension World {
  /// The world of this process: standard input and output, this machine's clock, files and editor.
  package static func system(environment: [String: String], programName: String?) -> World {
    World(
      port: FileTerminal(environment: environment), isOutputTerminal: isTerminal(1),
      complain: writeToStandardError, environment: environment, clock: .system,
      files: .system(programName: programName),
      openRecords: { place throws(RecordFault) in try RecordStore(at: place) },
      edit: editInOtherProgram)
  }

  private static func writeToStandardError(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let written = write(2, rest.baseAddress, rest.count)
        guard written > 0 || errno == EINTR else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[max(0, written)...])
      }
    }
  }
}

extension Clock {
  /// The clock and the time zone of this machine.
  static let system = Clock(
    now: { time(nil) },
    offset: { seconds in
      var moment = time_t(seconds)
      var parts = tm()
      return localtime_r(&moment, &parts) == nil ? 0 : parts.tm_gmtoff
    })
}
