import DataFile
import Marking

extension Command {
  static let version = Command(
    "version", summary: "Print the version", options: [.json], places: [.prompt, .shell]
  ) { session, arguments in
    if arguments.has("json") {
      session.show([
        "format": 1, "version": .string(Waymark.version), "engine": .string(engineVersion),
      ])
    } else {
      session.say("waymark \(Waymark.version), marking engine \(engineVersion)")
    }
    return .done
  }
}
