/// What stands behind the name of a command, taken apart.
struct Arguments: Sendable, Hashable {
  /// In their order.
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []

  /// The value that was given to an option; nil where it was not given.
  func value(of option: String) -> String? { values[option] }

  /// Whether an option without a value was given.
  func has(_ option: String) -> Bool { flags.contains(option) }

  /// Whether an option was given, with or without a value.
  func mentions(_ option: String) -> Bool { values[option] != nil || flags.contains(option) }

  mutating func add(operand: String) { operands.append(operand) }

  mutating func set(_ option: String, to value: String) { values[option] = value }

  mutating func set(_ flag: String) { flags.insert(flag) }
}
