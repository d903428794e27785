import Casebook
import DataFile
import Terminal

extension Command {
  static let unpack = Command(
    "unpack", summary: "Take cases out of a pack",
    details: [
      "Everything is checked before anything is written, and nothing is written over unless you"
        + " say --replace. Without --into the files go to the folder of your own content.",
      "Rubrics, questionnaires and programmes of the shipped content stay as they are.",
    ],
    examples: ["unpack for-colleagues.waymark", "unpack for-colleagues.waymark --into content"],
    operands: [OperandSpec(.file, .required)],
    options: [
      OptionSpec("into", .folder, "Put the files into this folder of content"),
      OptionSpec("replace", nil, "Put them in place of files that differ"),
    ], places: [.shell]
  ) { session, arguments in
    let pack = try session.readPack(arguments.operands[0])
    let target =
      try arguments.value(of: "into").map(session.world.files.absolute) ?? session.ownContent()
    let unpacking = Unpacking(
      pack: pack, target: target.withoutSlash,
      roots: ContentPlaces(session.options, in: session.world).roots,
      mayReplace: arguments.has("replace"), files: session.world.files)
    let plan = try unpacking.plan()
    try session.refuse(unpacking.faults(of: plan), in: arguments.operands[0])
    for (file, fate) in plan where [.written, .replaced].contains(fate) {
      try session.save(file.text, to: "\(unpacking.target)/\(file.place)")
    }
    session.tell(plan, target: unpacking.target)
    return .done
  }
}

extension Session {
  fileprivate func readPack(_ name: String) throws(Complaint) -> Pack {
    let bytes: [UInt8]
    do {
      bytes = try world.files.read(world.files.absolute(name), SourceFile.limit)
    } catch {
      throw Complaint(
        .badData, "\(quoted(name)) cannot be read: \(error.reason).",
        advice: "Check the name and its permissions.")
    }
    var faults: [Fault] = []
    let pack = Pack(SourceFile(name: name, bytes: bytes), faults: &faults)
    try refuse(faults, in: name)
    guard let pack else {
      throw Complaint(.internalFault, "\(quoted(name)) cannot be read.")
    }
    return pack
  }

  /// Shows all faults and ends the command where there are any.
  fileprivate func refuse(_ faults: [Fault], in name: String) throws(Complaint) {
    guard !faults.isEmpty else { return }
    world.port.write(faults.map { $0.rendered() + "\n\n" }.joined())
    throw Complaint(
      .badData, "\(quoted(name)) has \(counted(faults.count, "fault")); nothing was written.",
      advice: "Whoever made the pack can put them right.")
  }

  fileprivate func tell(_ plan: [(file: PackFile, fate: Unpacking.Fate)], target: String) {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    for (file, fate) in plan {
      switch fate {
      case .written: canvas.line(" written   \(file.place)")
      case .replaced: canvas.line(" replaced  \(file.place)")
      case .shippedStays: canvas.line(" differs from the shipped one, which stays: \(file.place)")
      case .there: continue
      }
    }
    let there = plan.count { $0.fate == .there }
    if there > 0 { canvas.line(" There already, and the same: \(counted(there, "file"))") }
    canvas.text("In \(target)", first: " ", rest: "   ")
    show(canvas)
  }
}

extension String {
  /// A path without a slash at its end.
  fileprivate var withoutSlash: String {
    count > 1 && hasSuffix("/") ? String(dropLast()) : self
  }
}
