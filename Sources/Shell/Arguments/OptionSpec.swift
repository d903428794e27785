/// An option that a command understands.
struct OptionSpec: Sendable, Hashable {
  /// Without the hyphens: "json".
  let name: String
  /// A second name of one letter, for one hyphen: "o".
  let short: String?
  /// What its value is called in help; nil for an option without one.
  let value: ValueKind?
  /// One line, with a capital letter and without a full stop.
  let summary: String

  init(
    _ name: String, short: String? = nil, _ value: ValueKind? = nil, _ summary: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.summary = summary
  }

  /// As it is written: "--json", "--case CASE", "-o FILE".
  var usage: String { (names.last ?? name) + (value.map { " \($0.rawValue)" } ?? "") }

  /// With their hyphens, the short one last.
  var names: [String] { ["--\(name)"] + (short.map { ["-\($0)"] } ?? []) }
}

/// What a value or an operand stands for: how help calls it, and what can complete it.
enum ValueKind: String, Sendable, Hashable, CaseIterable {
  case caseName = "CASE"
  case review = "REVIEW"
  case module = "MODULE"
  case criterion = "CRITERION"
  case command = "COMMAND"
  case level = "LEVEL"
  case filter = "WORD"
  case file = "FILE"
  case folder = "DIR"
  case path = "PATH"
  case number = "N"
  case fold = "case"
  case id = "ID"
  case kind = "KIND"
  case programme = "PROGRAMME"
  case situation = "SITUATION"
  case difficulty = "DIFFICULTY"
}

/// Something that stands behind the name of a command without an option.
struct OperandSpec: Sendable, Hashable {
  let kind: ValueKind
  let need: Need
  /// Whether there can be more of the kind; for the last operand only.
  let repeats: Bool

  init(_ kind: ValueKind, _ need: Need = .optional, repeats: Bool = false) {
    self.kind = kind
    self.need = need
    self.repeats = repeats
  }

  /// As it is written: "FILE", "FILE...".
  var usage: String { kind.rawValue + (repeats ? "..." : "") }

  /// Where the operand must be given.
  enum Need: Sendable, Hashable {
    case required
    case requiredInShell
    case optional
  }

  /// Whether it must be given at a place.
  func isRequired(at place: Place) -> Bool {
    switch need {
    case .required: true
    case .requiredInShell: place == .shell
    case .optional: false
    }
  }
}

/// Where a command is given.
enum Place: String, Sendable, Hashable, CaseIterable {
  /// At the prompt of this program.
  case prompt
  /// As arguments of this program.
  case shell
}
