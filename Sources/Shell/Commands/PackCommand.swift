import Casebook
import DataFile

extension Command {
  static let pack = Command(
    "pack", summary: "Put cases into one file, to be passed on",
    details: [
      "With their programmes, their questionnaires and the rubrics. \"unpack\" takes them out.",
      "Nothing of your attempts is in it.",
    ],
    examples: ["pack leanne cory -o for-colleagues.waymark"],
    operands: [OperandSpec(.caseName, .required, repeats: true)],
    options: [
      OptionSpec("output", short: "o", .file, "Write the pack into this file"),
      OptionSpec("replace", nil, "Write over a file that is there"),
    ], places: [.shell]
  ) { session, arguments in
    guard let output = arguments.value(of: "output") else {
      throw Complaint.usage("The file of the pack is not named.", advice: "Add -o FILE.")
    }
    let file = session.world.files.absolute(output)
    let kind = session.world.files.kind(file)
    guard kind == .nothing || (kind == .file && arguments.has("replace")) else {
      throw Complaint.usage(
        "\(quoted(output)) is there already.",
        advice: kind == .folder ? "Name a file." : "Name another file, or add --replace.")
    }
    let pack = try session.pack(arguments.operands)
    let text = pack.text
    if let fault = SourceFile.sizeFault(name: output, byteCount: text.utf8.count) {
      throw Complaint(.badData, "The pack is too large: \(fault.problem).", advice: "Pack fewer.")
    }
    try session.save(text, to: file)
    let cases = counted(pack.files.count { $0.kind == .case }, "case")
    session.say("\(cases) with all they rest on, \(counted(pack.files.count, "file")): \(output)")
    return .done
  }
}

extension Session {
  fileprivate mutating func pack(_ names: [String]) throws -> Pack {
    let library = try library()
    let finder = CaseFinder(casebook: library.casebook)
    var cases: [String: Loaded<Case>] = [:]
    for name in names {
      let item = try finder.find(name)
      cases[item.value.id] = item
    }
    let (rubrics, unread) = world.files.rubrics(library.places.roots)
    if let fault = unread.first {
      throw Complaint(
        .badData, "The rubrics cannot be read: \(fault.problem).", advice: "\"check\" shows more.")
    }
    let chosen = cases.values.sorted { $0.value.id < $1.value.id }
    return try Packing(casebook: library.casebook, rubrics: rubrics).pack(chosen)
  }
}
