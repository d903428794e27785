/// Options that every command understands when it is given from the shell.
struct GlobalOptions: Sendable, Hashable {
  /// The folder of the content; nil where it is to be looked for.
  var data: String?
  /// The database file; nil for the standard place.
  var database: String?
  var wantsPlain = false
  var wantsNoColour = false

  static let specs = [
    OptionSpec("data", .folder, "Take cases and rubrics from this folder"),
    OptionSpec("db", .file, "Keep your attempts in this file"),
    OptionSpec("plain", nil, "One fact a line, no charts or rules: for screen readers"),
    OptionSpec("no-color", nil, "No colour; NO_COLOR in the environment does the same"),
  ]

  init() {}

  /// Those among the arguments of a command.
  init(_ arguments: Arguments) {
    data = arguments.value(of: "data")
    database = arguments.value(of: "db")
    wantsPlain = arguments.has("plain")
    wantsNoColour = arguments.has("no-color")
  }
}
