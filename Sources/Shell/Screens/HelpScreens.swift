import Terminal

/// All commands that work at a place, in one screen.
struct HelpList {
  let place: Place
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    if place == .shell {
      canvas.line(StyledText(" waymark [COMMAND] [OPTIONS]", .bold))
      canvas.line(" Without a command it opens its prompt.")
      canvas.line()
    }
    var table = TextTable(columns: [.init(), .init(flexible: true)])
    for command in Commands.all where command.places.contains(place) {
      table.add([StyledText(shortUsage(command), .bold), StyledText(command.summary)])
    }
    canvas.table(table, indent: 1)
    if place == .shell { addOptions(to: &canvas) }
    return canvas
  }

  /// The name with its operands; options and other names are told by the command's own help.
  private func shortUsage(_ command: Command) -> String {
    let operands = command.operands.map {
      $0.isRequired(at: place) ? $0.usage : "[\($0.usage)]"
    }
    return ([command.name] + operands).joined(separator: " ")
  }

  private func addOptions(to canvas: inout Canvas) {
    canvas.line()
    canvas.line(" Options of every command:")
    canvas.table(optionTable(GlobalOptions.specs), indent: 1)
  }
}

/// Everything about one command.
struct HelpPage {
  let command: Command
  let place: Place
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    canvas.paragraph(StyledText(command.summary + ".", .bold), first: " ", rest: " ")
    // A command that works elsewhere only is shown as it is given there.
    let shown = command.places.contains(place) ? place : place == .shell ? .prompt : .shell
    canvas.paragraph(StyledText(command.usage(at: shown)), first: "   ", rest: "     ")
    if !command.aliases.isEmpty {
      canvas.line(StyledText(" Also: \(command.aliases.joined(separator: ", "))"))
    }
    for text in command.details { canvas.paragraph(StyledText(text), first: " ", rest: " ") }
    if !command.ownOptions.isEmpty {
      canvas.table(optionTable(command.ownOptions), indent: 1)
    }
    let start = shown == .shell ? "   waymark " : "   "
    for example in command.examples { canvas.line(StyledText(start + example, .accent)) }
    return canvas
  }
}

private func optionTable(_ options: [OptionSpec]) -> TextTable {
  var table = TextTable(columns: [.init(), .init(flexible: true)])
  for option in options {
    table.add([StyledText(option.usage, .bold), StyledText(option.summary)])
  }
  return table
}
