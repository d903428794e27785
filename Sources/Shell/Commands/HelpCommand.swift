extension Command {
  static let help = Command(
    "help", aliases: ["?"], summary: "List the commands, or explain one",
    examples: ["help mark"], operands: [OperandSpec(.command)], places: [.prompt, .shell]
  ) { session, arguments in
    guard let name = arguments.operands.first else {
      session.show(HelpList(place: session.place, look: session.look).canvas())
      return .done
    }
    let command =
      try Commands.all.first { $0.names.contains(name.lowercased()) }
      ?? Commands.find(name, at: session.place)
    session.show(HelpPage(command: command, place: session.place, look: session.look).canvas())
    return .done
  }
}
