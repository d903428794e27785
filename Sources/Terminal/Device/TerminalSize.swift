#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The size of a terminal window in characters.
package struct TerminalSize: Sendable, Hashable {
  /// At least 1.
  package let columns: Int
  /// At least 1.
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// What is taken where nothing else is known.
  package static let standard = TerminalSize(columns: 80, rows: 24)

  /// The size of the window behind a descriptor, or else `COLUMNS` and `LINES`, or else 80 by 24.
  package static func current(
    of descriptor: Int32, environment: [String: String]
  ) -> TerminalSize {
    var window = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0
    let known = isKnown ? (Int(window.ws_col), Int(window.ws_row)) : (0, 0)
    return TerminalSize(columns: known.0, rows: known.1, environment: environment)
  }

  /// A size of which 0 stands for unknown.
  init(columns: Int, rows: Int, environment: [String: String]) {
    func size(_ known: Int, _ name: String, _ standard: Int) -> Int {
      if known > 0 { return known }
      guard let number = Int(environment[name] ?? ""), (1...10_000).contains(number) else {
        return standard
      }
      return number
    }
    self.init(
      columns: size(columns, "COLUMNS", Self.standard.columns),
      rows: size(rows, "LINES", Self.standard.rows))
  }
}

/// Whether a descriptor is a terminal.
package func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
