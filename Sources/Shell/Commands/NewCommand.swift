import Casebook
import DataFile
import Terminal

extension Command {
  static let new = Command(
    "new", summary: "Begin a case or a programme of your own",
    details: [
      "Writes a file with everything that it needs in placeholders, and with notes on what belongs"
        + " where. It passes \"check\" as it is; change it bit by bit, and check again.",
      "Where the id or the programme is left out, it asks for them.",
      "Without -o it goes to the folder of your own content, where \"cases\" finds it.",
    ],
    examples: [
      "new case sam-late-bus --programme lifting-mood", "new programme lighter-days -o .",
    ],
    operands: [OperandSpec(.kind, .required), OperandSpec(.id)],
    options: [
      OptionSpec("programme", .programme, "The programme of the case"),
      OptionSpec("output", short: "o", .folder, "Write the file into this folder"),
    ], places: [.shell]
  ) { session, arguments in
    let kind = try SkeletonKind(named: arguments.operands[0])
    let request = try NewRequest(kind, arguments, in: &session)
    let text = try session.skeleton(request)
    try session.write(text, to: request.file)
    session.say("Written: \(request.file)")
    session.say("Open it in an editor. \"check FILE\" says what is not right yet.", .dim)
    return .done
  }
}

/// What is to be begun, and where.
struct NewRequest {
  let kind: SkeletonKind
  let id: String
  let programme: String?
  let file: String

  init(_ kind: SkeletonKind, _ arguments: Arguments, in session: inout Session) throws {
    self.kind = kind
    id = try Self.id(arguments, kind, session)
    programme = try Self.programme(arguments, kind, &session)
    let folder = try session.folder(for: arguments.value(of: "output"))
    file = kind.file(id, in: folder)
  }

  private static func id(
    _ arguments: Arguments, _ kind: SkeletonKind, _ session: Session
  ) throws(Complaint) -> String {
    let example = kind == .case ? "sam-late-bus" : "lighter-days"
    let given =
      arguments.operands.dropFirst().first
      ?? session.ask("What shall it be called? A short name such as \(example):")
    guard let given else {
      throw Complaint.usage("ID is missing.", advice: "For example \(example).")
    }
    guard Identifier.isValid(given) else {
      throw Complaint.usage(
        "\(quoted(given)) is no id.",
        advice: "Use lower-case letters, digits and hyphens: \(example).")
    }
    return given
  }

  private static func programme(
    _ arguments: Arguments, _ kind: SkeletonKind, _ session: inout Session
  ) throws(Complaint) -> String? {
    guard kind == .case else { return nil }
    let known = try session.library().casebook.programmes.ids
    let list = known.joined(separator: ", ")
    let isAsking = session.isPersonal && arguments.value(of: "programme") == nil
    if isAsking { session.say("The programmes are \(list).") }
    let given =
      arguments.value(of: "programme") ?? (isAsking ? session.ask("In which programme?") : nil)
    guard let given else {
      throw Complaint.usage(
        "No programme is named.", advice: "Add --programme with one of \(list).")
    }
    if known.contains(given) { return given }
    let guess = nearest(to: given, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
    throw Complaint.usage(
      "There is no programme \(quoted(given)).", advice: "\(guess)There are \(list).")
  }
}

extension Session {
  /// The folder of cases that an option names, or that of the person's own content.
  func folder(for option: String?) throws(Complaint) -> String {
    if let option {
      let path = world.files.absolute(option)
      return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
    return try ownContent() + "/cases"
  }

  /// The folder of the person's own content, whether it is there yet or not.
  func ownContent() throws(Complaint) -> String {
    if let own = ContentPlaces(options, in: world).ownPlace { return own }
    throw Complaint(
      .badData, "There is no place for your content: neither XDG_DATA_HOME nor HOME is set.",
      advice: "Name a folder.")
  }

  fileprivate mutating func skeleton(_ request: NewRequest) throws -> String {
    let library = try library()
    let schema = schemaPlace(request, library.places)
    guard let programme = request.programme.flatMap({ library.casebook.programmes[$0] }) else {
      return ProgrammeSkeleton(
        id: request.id, measures: library.casebook.measures.ids, schema: schema
      ).text
    }
    guard library.casebook.cases[request.id] == nil else {
      throw Complaint.usage(
        "There is a case \(quoted(request.id)) already.", advice: "Choose another id.")
    }
    guard let date = world.clock.local(world.clock.moment).date else {
      throw Complaint(.badData, "The clock of this computer is far off.", advice: "Set it.")
    }
    return CaseSkeleton(
      id: request.id, programme: programme, measures: library.casebook.measures, date: date,
      schema: schema
    ).text
  }

  /// Beside the file where the schemas lie there; else those of the shipped content.
  private func schemaPlace(_ request: NewRequest, _ places: ContentPlaces) -> String {
    let name = "schemas/\(request.kind.rawValue).schema.json"
    let folder = request.file.split(separator: "/").dropLast().joined(separator: "/")
    let start = request.kind == .case ? "" : "../"
    if world.files.kind("/\(folder)/\(start)\(name)") == .file { return start + name }
    return places.shipped.map { "\($0)/cases/\(name)" } ?? start + name
  }

  fileprivate func write(_ text: String, to file: String) throws(Complaint) {
    guard world.files.kind(file) == .nothing else {
      throw Complaint.usage(
        "\(quoted(file)) is there already.", advice: "Choose another id, or another folder with -o."
      )
    }
    try save(text, to: file)
  }

  /// Writes a file whole, or says why it cannot be written.
  func save(_ text: String, to file: String) throws(Complaint) {
    do {
      try world.files.write(file, Array(text.utf8))
    } catch {
      throw Complaint(
        .badData, "\(quoted(file)) cannot be written: \(error.reason).",
        advice: "Check the folder and its permissions.")
    }
  }
}
