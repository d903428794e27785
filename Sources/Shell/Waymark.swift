import Terminal

/// The program: takes its arguments and a world, and gives back how it ended.
package enum Waymark {
  /// The version that people see.
  package static let version = "0.1.0"

  /// Does the command of the arguments, or opens the prompt where there is none.
  ///
  /// `arguments` is without the name of the program.
  package static func run(_ arguments: [String], in world: World) -> ExitStatus {
    do {
      let request = try Request(arguments)
      guard let command = request.command else { return prompt(request.words, in: world) }
      let parsed = try ArgumentParser(command: command, place: .shell).parse(request.words)
      var session = Session(world: world, options: GlobalOptions(parsed), place: .shell)
      return session.perform(command, parsed)
    } catch {
      let session = Session(world: world, options: GlobalOptions(), place: .shell)
      session.complain(error)
      return error.status
    }
  }

  private static func prompt(
    _ words: [String], in world: World
  ) -> ExitStatus {
    do {
      let parsed = try ArgumentParser(command: .noCommand, place: .shell).parse(words)
      var session = Session(world: world, options: GlobalOptions(parsed), place: .prompt)
      return session.runPrompt()
    } catch {
      Session(world: world, options: GlobalOptions(), place: .shell).complain(error)
      return error.status
    }
  }
}

/// The arguments of the program with the name of the command found among them.
private struct Request {
  let command: Command?
  /// Everything but the name of the command.
  let words: [String]

  init(_ arguments: [String]) throws(Complaint) {
    let standIns = ["--help": "help", "-h": "help", "--version": "version"]
    var words = arguments
    guard let place = Self.commandPlace(in: arguments) else {
      let standIn = arguments.firstIndex { standIns[$0] != nil }
      let name = standIn.map { words.remove(at: $0) }.flatMap { standIns[$0] }
      command = try name.map { name throws(Complaint) in try Commands.find(name, at: .shell) }
      self.words = words
      return
    }
    let found = try Commands.find(words.remove(at: place), at: .shell)
    // "waymark mark --help" asks about mark.
    if words.contains(where: { $0 == "--help" || $0 == "-h" }) {
      command = .help
      self.words = [found.name]
    } else {
      command = found
      self.words = words
    }
  }

  /// The first word that is neither an option nor the value of one.
  private static func commandPlace(in arguments: [String]) -> Int? {
    let valued = Set(
      (Commands.all.flatMap(\.ownOptions) + GlobalOptions.specs).filter { $0.value != nil }
        .flatMap(\.names))
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      if word == "--" { return nil }
      if !word.hasPrefix("-") || word == "-" { return index }
      index += valued.contains(word) ? 2 : 1
    }
    return nil
  }
}

extension Command {
  /// Stands in where no command is given, so that options alone are read the same way.
  fileprivate static let noCommand = Command(
    "", summary: "Open the prompt", places: [.shell]
  ) { _, _ in .done }
}
