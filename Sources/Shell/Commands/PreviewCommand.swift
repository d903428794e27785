import Casebook
import DataFile
import Marking
import Terminal

extension Command {
  static let preview = Command(
    "preview", summary: "See a case as a trainee and as a marker sees it",
    details: [
      "Of a case that is there, or of a file. First the week as it comes to a trainee; then what a"
        + " marker looks for, and the examples with what they are marked.",
      "Where a case has several reviews, all are shown unless --review names one.",
    ],
    examples: ["preview leanne", "preview cases/cory-one-wall.json --review week-4"],
    operands: [OperandSpec(.path, .required)], options: [.review], places: [.shell]
  ) { session, arguments in
    let (item, casebook) = try session.caseToPreview(arguments.operands[0])
    let finder = CaseFinder(casebook: casebook)
    let named = try arguments.value(of: "review").map { try finder.review($0, of: item.value) }
    for index in named.map({ [$0] }) ?? Array(item.value.reviews.indices) {
      let desk = try Desk(item, review: index, casebook: casebook)
      session.show(WeekScreen(desk: desk, look: session.look.endless).canvas(leaving: 0))
      let marks = try session.marksOfExemplars(at: desk, casebook: casebook)
      session.show(GuideScreen(desk: desk, marks: marks, look: session.look).canvas())
    }
    return .done
  }
}

extension Session {
  /// The case of a file or of a name, with the content around it.
  fileprivate mutating func caseToPreview(
    _ name: String
  ) throws -> (item: Loaded<Case>, casebook: Casebook) {
    let isFile = name.contains("/") || name.hasSuffix(".json")
    guard isFile else {
      let casebook = try library().casebook
      return (try CaseFinder(casebook: casebook).find(name), casebook)
    }
    let scope = try CheckScope(name, options: options, in: world)
    if let item = scope.casebook.cases.items.first(where: { scope.covers($0.file) }) {
      return (item, scope.casebook)
    }
    let faults = scope.casebook.faults.filter { scope.covers($0.file) }
    throw Complaint(
      .badData,
      faults.isEmpty
        ? "\(quoted(name)) holds no case."
        : "\(quoted(name)) has \(counted(faults.count, "fault")) and cannot be shown.",
      advice: faults.isEmpty ? "Name the file of a case." : "\"check \(name)\" shows them.")
  }

  /// Each exemplar with the mark that it would get: exemplars are not among what may not be copied.
  fileprivate mutating func marksOfExemplars(
    at desk: Desk, casebook: Casebook
  ) throws -> [ExemplarMark] {
    let bare = desk.item.value.withoutExemplars
    let judge = try judge()
    let loaded = Loaded(
      value: bare, file: desk.item.file, bytes: desk.item.bytes, hash: desk.item.hash)
    let brief = judge.brief(try Desk(loaded, review: desk.index, casebook: casebook))
    return desk.review.exemplars.map {
      ExemplarMark(exemplar: $0, sheet: judge.marker.mark($0.text, about: brief))
    }
  }
}

extension Look {
  /// The same without an end below: everything is shown whole.
  var endless: Look { Look(width: width, height: Self.endless, colour: colour, isPlain: isPlain) }
}
