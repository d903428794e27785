import Casebook

/// Doing commands.
extension Session {
  /// Does a command; whatever keeps it from being done is told.
  mutating func perform(_ command: Command, _ arguments: Arguments) -> ExitStatus {
    do {
      return try command.run(&self, arguments)
    } catch {
      let complaint = Complaint.about(error)
      complain(complaint)
      return complaint.status
    }
  }

  /// Does what a line at the prompt says.
  mutating func perform(line: String) -> ExitStatus {
    do {
      let words = try words(of: line)
      guard let name = words.first, !name.hasPrefix("#") else { return .done }
      let command = try command(name == "?" ? "help" : name)
      let arguments = try ArgumentParser(command: command, place: .prompt).parse(words.dropFirst())
      return perform(command, arguments)
    } catch {
      let complaint = Complaint.about(error)
      complain(complaint)
      return complaint.status
    }
  }

  /// The command of a name; who gives the name of a client is told how to open the case.
  private mutating func command(_ name: String) throws -> Command {
    do {
      return try Commands.find(name, at: .prompt)
    } catch {
      guard let item = try? CaseFinder(casebook: library().casebook).find(name) else {
        throw error
      }
      let client = item.value.client.name
      throw Complaint.usage(
        "\(client) is a client and no command.",
        advice: "Type \"open \(client.lowercased())\" to see the week.")
    }
  }
}
