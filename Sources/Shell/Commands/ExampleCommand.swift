import Casebook
import DataFile

extension Command {
  static let example = Command(
    "example", aliases: ["examples"], summary: "Read an example message, after your own attempt",
    details: [
      "Shows a skilled message for this week unless another level is named: skilled, competent or"
        + " weak."
    ],
    examples: ["example", "example weak"],
    operands: [OperandSpec(.level)], places: [.prompt]
  ) { session, arguments in
    let desk = try session.openDesk()
    let level = try arguments.operands.first.map(Review.Exemplar.Level.named) ?? .skilled
    guard session.attempt != nil || session.lastStored != nil else {
      throw Complaint.usage(
        "Examples come after your own attempt: what you find yourself stays with you.",
        advice: "\"write\" and \"mark\", then come back.")
    }
    let exemplars = desk.review.exemplars
    let known = Set(exemplars.map(\.level.rawValue)).sorted()
    guard let exemplar = exemplars.first(where: { $0.level == level }) else {
      throw Complaint.usage(
        "This review has no \(level.rawValue) example.",
        advice: known.isEmpty ? "" : "It has: \(known.joined(separator: ", ")).")
    }
    session.show(ExampleScreen(exemplar: exemplar, look: session.look).canvas())
    let others = known.filter { $0 != level.rawValue }.map { "example \($0)" }
    session.show(hints: others + ["again", "why", "cases"])
    return .done
  }
}

extension Review.Exemplar.Level {
  fileprivate static func named(_ word: String) throws(Complaint) -> Self {
    if let level = Self(rawValue: word.lowercased()) { return level }
    let known = allCases.map(\.rawValue)
    let guess = nearest(to: word, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
    throw Complaint.usage(
      "\(quoted(word)) is no level of an example.",
      advice: "\(guess)There are \(known.joined(separator: ", ")).")
  }
}
