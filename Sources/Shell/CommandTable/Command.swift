/// A command: what it is called, what it understands, what it does.
struct Command: Sendable {
  let name: String
  let aliases: [String]
  /// What it does, one line, as an order: "Open a case".
  let summary: String
  /// More for `help COMMAND`: paragraphs.
  let details: [String]
  /// Lines that show it in use, without the prompt.
  let examples: [String]
  let operands: [OperandSpec]
  let ownOptions: [OptionSpec]
  /// Where it can be given.
  let places: Set<Place>
  let run: @Sendable (inout Session, Arguments) throws -> ExitStatus

  init(
    _ name: String, aliases: [String] = [], summary: String, details: [String] = [],
    examples: [String] = [], operands: [OperandSpec] = [], options: [OptionSpec] = [],
    places: Set<Place>, run: @escaping @Sendable (inout Session, Arguments) throws -> ExitStatus
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.details = details
    self.examples = examples
    self.operands = operands
    ownOptions = options
    self.places = places
    self.run = run
  }

  /// Its name and its aliases.
  var names: [String] { [name] + aliases }

  /// What it understands at a place: its own options and, from the shell, those of every command.
  func options(at place: Place) -> [OptionSpec] {
    place == .shell ? ownOptions + GlobalOptions.specs : ownOptions
  }

  /// How it is written at a place: "mark [--case CASE] [FILE]".
  func usage(at place: Place) -> String {
    let shown = ownOptions.map { "[\($0.usage)]" }
    let rest = operands.map { operand in
      operand.isRequired(at: place) ? operand.usage : "[\(operand.usage)]"
    }
    // No name: the program without a command.
    let named = name.isEmpty ? "[COMMAND]" : name
    let head = place == .shell ? ["waymark", named] : [named]
    return (head + shown + rest).joined(separator: " ")
  }
}

/// Options that several commands share.
extension OptionSpec {
  static let json = OptionSpec("json", nil, "Print the data as JSON")
  static let `case` = OptionSpec("case", .caseName, "The case, where none is open")
  static let review = OptionSpec("review", .review, "The review of the case")
}
