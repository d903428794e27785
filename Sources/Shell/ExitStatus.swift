/// How a run ended, as it tells the program that started it.
package enum ExitStatus: Int32, Sendable, Hashable, CaseIterable, Comparable {
  /// Done, nothing found.
  case done = 0
  /// Done, with findings: a message referred or withheld, a failed proof.
  case findings = 1
  /// An unknown command, option, case or criterion.
  case usage = 2
  /// A file or database that cannot be read or is not valid.
  case badData = 3
  /// A fault of this program.
  case internalFault = 70

  /// The worse status is the greater one.
  package static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}
