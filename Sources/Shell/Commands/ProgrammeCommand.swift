import Casebook
import DataFile

extension Command {
  static let programme = Command(
    "programme", summary: "See the programme's modules, or what is in one",
    details: [
      "A module goes by its number, its title or the beginning of it. Its pages and tools are what a"
        + " message can point to by name."
    ],
    examples: ["programme", "programme 2"],
    operands: [OperandSpec(.module)], options: [.case], places: [.prompt, .shell]
  ) { session, arguments in
    let desk = try session.desk(for: arguments)
    let module = try arguments.operands.first.map { try desk.module(named: $0) }
    session.show(ProgrammeScreen(desk: desk, module: module, look: session.look).canvas())
    session.showReadingHints(after: "programme")
    return .done
  }
}

extension Desk {
  /// The module of a number, a title or its beginning.
  fileprivate func module(named name: String) throws(Complaint) -> Programme.Module {
    let modules = programme.value.modules
    let wanted = name.lowercased()
    let ways: [(Programme.Module) -> Bool] = [
      { "\($0.number)" == wanted }, { $0.title.lowercased() == wanted || $0.id == wanted },
      { $0.title.lowercased().hasPrefix(wanted) || $0.id.hasPrefix(wanted) },
    ]
    for way in ways where !wanted.isEmpty {
      if let module = modules.first(where: way) { return module }
    }
    let known = modules.flatMap { [$0.title, $0.id] }
    let guess = nearest(to: name, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
    throw Complaint.usage(
      "\(programme.value.title) has no module \(quoted(name)).",
      advice: "\(guess)\"programme\" lists them.")
  }
}
