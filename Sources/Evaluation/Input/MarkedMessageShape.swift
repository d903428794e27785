import Casebook
import DataFile

extension MarkedMessage {
  /// What stands on a line of a file of marked messages.
  package static let shape = Shape.object([
    .required("id", .text(blank: false), "A name for the message, used once."),
    .required("case", .text(blank: false), "The id of the case that the message answers."),
    .required("review", .text(blank: false), "The id of the review in the case."),
    .required("text", .text(blank: true), "The message as it was written."),
    .required(
      "marks", .list(of: Marking.shape, count: 1...Int.max), "One entry for each marker."),
  ])

  /// A line whose shape has been proved.
  init(_ node: Node) {
    self.init(
      id: node["id"]?.text ?? "", caseID: node["case"]?.text ?? "",
      review: node["review"]?.text ?? "", text: node["text"]?.text ?? "",
      markings: node["marks"]?.elements.map { Marking($0) } ?? [])
  }
}

extension MarkedMessage.Marking {
  /// Stands for the level of a criterion that the review does not call for.
  static let notCalledFor = "na"

  static let shape = Shape.object([
    .required("marker", .text(blank: false), "Who marked: a letter or a name."),
    .required(
      "levels",
      .table(
        keys: Names.criteria, of: .either([.integer(0...3), .choice([notCalledFor])])),
      "The level of each criterion, 0 to 3, or \"na\" where the review does not call for it."),
    .optional(
      "gates", .list(of: .choice(Names.gates), count: 0...Int.max), "The gates that are met."),
    .optional("global", .integer(1...5), "The judgement of the whole message."),
    .optional("best", .choice(Names.criteria), "The criterion done best."),
    .optional("fix", .choice(Names.criteria), "The criterion that most needs work."),
    .optional("whyBest", .text(blank: true), "Why, in the marker's words."),
    .optional("whyFix", .text(blank: true), "Why, in the marker's words."),
  ])

  init(_ node: Node) {
    let levels = node["levels"]?.members.compactMap { member in
      member.value.integer.map { (member.key, $0) }
    }
    self.init(
      marker: node["marker"]?.text ?? "",
      levels: Dictionary(levels ?? [], uniquingKeysWith: { first, _ in first }),
      gates: node["gates"]?.texts ?? [], global: node["global"]?.integer,
      best: node["best"]?.text, fix: node["fix"]?.text, whyBest: node["whyBest"]?.text,
      whyFix: node["whyFix"]?.text)
  }
}
