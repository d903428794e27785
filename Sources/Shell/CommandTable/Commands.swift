import DataFile

/// The table of all commands: help, completion and suggestions come from it.
enum Commands {
  /// In the order of help.
  static let all: [Command] = [
    .cases, .open, .client, .about, .programme, .entries, .thread, .scores, .show,
    .draft, .write, .edit, .resume, .discard,
    .mark, .why, .again, .example, .history,
    .check, .evaluate, .new, .preview, .pack, .unpack, .where, .version, .help, .quit,
  ]

  /// The command of a name or an alias, in any case, that can be given at a place.
  static func find(_ name: String, at place: Place) throws(Complaint) -> Command {
    let wanted = name.lowercased()
    if let command = all.first(where: { $0.names.contains(wanted) }) {
      guard command.places.contains(place) else { throw elsewhere(command, place) }
      return command
    }
    let here = all.filter { $0.places.contains(place) }
    let guess =
      nearest(to: wanted, in: here.flatMap(\.names)).map { "Did you mean \"\($0)\"? " } ?? ""
    let help = place == .shell ? "waymark help" : "help"
    throw Complaint.usage(
      "There is no command \(quoted(name)).", advice: "\(guess)\"\(help)\" lists them all.")
  }

  private static func elsewhere(_ command: Command, _ place: Place) -> Complaint {
    switch place {
    case .shell:
      .usage(
        "\"\(command.name)\" works at the prompt of waymark only.",
        advice: "Start \"waymark\" without a command, then type \"\(command.name)\".")
    case .prompt:
      .usage(
        "\"\(command.name)\" is given outside of the prompt: \(command.usage(at: .shell)).",
        advice: "Here, \"open\" shows the same.")
    }
  }
}
