/// Whether styles reach the screen.
package enum ColourMode: Sendable, Hashable {
  /// Text only.
  case plain
  /// Styles as ANSI escape sequences.
  case ansi

  /// The mode that the person has asked for, or that fits the output.
  ///
  /// In this order: `--no-color`; `NO_COLOR` with any value but an empty one; `CLICOLOR_FORCE`
  /// other than `0`; then colour on a terminal whose `TERM` is set and not `dumb`, unless
  /// `CLICOLOR` is `0`.
  package static func decided(
    isTerminal: Bool, environment: [String: String], noColourOption: Bool = false
  ) -> ColourMode {
    func value(_ name: String) -> String { environment[name] ?? "" }
    if noColourOption || !value("NO_COLOR").isEmpty { return .plain }
    if !["", "0"].contains(value("CLICOLOR_FORCE")) { return .ansi }
    let isAble = isTerminal && !isDumb(environment) && value("CLICOLOR") != "0"
    return isAble ? .ansi : .plain
  }

  /// Whether the terminal says that it understands no escape sequences.
  package static func isDumb(_ environment: [String: String]) -> Bool {
    ["", "dumb"].contains(environment["TERM"] ?? "")
  }
}
