import DataFile

/// Reads the words behind a command by what the command understands.
///
/// Options and operands can stand in any order; `--` ends the options, and `-` alone is an operand.
struct ArgumentParser {
  let command: Command
  let place: Place

  func parse(_ words: some Sequence<String>) throws(Complaint) -> Arguments {
    var arguments = Arguments()
    var isBehindOptions = false
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if !isBehindOptions, word == "--" {
        isBehindOptions = true
      } else if !isBehindOptions, word.hasPrefix("-"), word != "-" {
        try read(option: word, &rest, into: &arguments)
      } else {
        arguments.add(operand: word)
      }
    }
    try checkOperands(of: arguments)
    return arguments
  }

  private func read(
    option word: String, _ rest: inout ArraySlice<String>, into arguments: inout Arguments
  ) throws(Complaint) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spec = try spec(of: String(parts[0]))
    guard !arguments.mentions(spec.name) else {
      throw complaint("The option --\(spec.name) is there twice.")
    }
    switch (spec.value, parts.count > 1) {
    case (nil, false): arguments.set(spec.name)
    case (nil, true): throw complaint("The option --\(spec.name) takes no value.")
    case (.some, true): arguments.set(spec.name, to: String(parts[1]))
    case (.some(let kind), false):
      guard let value = rest.popFirst() else {
        throw complaint("The option --\(spec.name) needs a value: --\(spec.name) \(kind.rawValue).")
      }
      arguments.set(spec.name, to: value)
    }
  }

  private func spec(of word: String) throws(Complaint) -> OptionSpec {
    let name = String(word.drop { $0 == "-" })
    let known = command.options(at: place)
    if let spec = known.first(where: { $0.names.contains(word) }) { return spec }
    let guess = nearest(to: name, in: known.map(\.name)).map { "Did you mean --\($0)? " } ?? ""
    throw Complaint.usage(
      "\"\(command.name.isEmpty ? "waymark" : command.name)\" has no option \(quoted(word)).",
      advice: guess + "Usage: \(command.usage(at: place))")
  }

  private func checkOperands(of arguments: Arguments) throws(Complaint) {
    let given = arguments.operands.count
    if given > command.operands.count, command.operands.last?.repeats != true {
      let surplus = arguments.operands[command.operands.count]
      throw complaint("There is one word too many: \(quoted(surplus)).")
    }
    let missing = command.operands.dropFirst(given).first { $0.isRequired(at: place) }
    if let missing { throw complaint("\(missing.kind.rawValue) is missing.") }
  }

  private func complaint(_ problem: String) -> Complaint {
    .usage(problem, advice: "Usage: \(command.usage(at: place))")
  }
}
