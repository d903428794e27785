import Evaluation
import Marking

/// One message on which engine and markers differ, with the reasons of both.
struct DisagreementArticle {
  let disagreement: Disagreement
  private var message: ComparedMessage { disagreement.message }

  func html() -> HTML {
    .tag(
      "article", [:],
      [
        .tag("h3", [:], "\(message.id): \(message.caseID), \(message.review)"),
        .tag("p", [:], summary), .tag("blockquote", ["class": "message"], message.text),
        table.html(),
      ] + engineWhole + reasons)
  }

  private var summary: String {
    let gates = message.reference.gates.isEmpty ? "" : " (\(list(message.reference.gates)))"
    let engineGates = message.engine.gates.isEmpty ? "" : " (\(list(message.engine.gates)))"
    let engine =
      message.engine.total.map { "\(FigureText.total($0)), " } ?? ""
    return "Engine: \(engine)\(message.engine.outcome.rawValue)\(engineGates). Markers: "
      + "\(FigureText.total(message.reference.total)), "
      + "\(message.reference.outcome.rawValue)\(gates)."
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// The criteria apart, each with the words that the engine went by.
  private var table: FigureTable {
    FigureTable(
      "Levels of \(message.id) that differ",
      columns: [
        .words("criterion"), .number("engine"), .words("markers"),
        .words("what the engine went by"),
      ],
      rows: disagreement.criteria.map { gap in
        [
          gap.criterion, gap.engine.map { "\($0)" } ?? FigureText.none,
          gap.markers.map { "\($0)" }.joined(separator: " "), evidence(of: gap.criterion),
        ]
      })
  }

  private func evidence(of subject: String) -> String {
    let lines = message.engine.reasons.filter { $0.subject == subject }.map(Self.line)
    return lines.isEmpty ? "nothing found" : lines.joined(separator: " · ")
  }

  private static func line(_ reason: Reading.Reason) -> String {
    reason.quote.isEmpty ? reason.text : "“\(reason.quote)” \(reason.text)"
  }

  /// What the engine says of the message as a whole: advisories and gates.
  private var engineWhole: [HTML] {
    let criteria = Set(message.engine.levels.keys)
    let lines = message.engine.reasons.filter { !criteria.contains($0.subject) }
    guard !lines.isEmpty else { return [] }
    return [
      .tag(
        "dl", [:],
        lines.flatMap { reason in
          [
            HTML.tag("dt", [:], "Engine, \(reason.subject)"),
            .tag("dd", [:], Self.line(reason)),
          ]
        })
    ]
  }

  /// What the markers wrote.
  private var reasons: [HTML] {
    let lines = message.markers.flatMap { reading in reading.reasons.map { (reading, $0) } }
    guard !lines.isEmpty else { return [] }
    return [
      .tag(
        "dl", [:],
        lines.flatMap { reading, reason in
          let kind = reason.kind == .best ? "best" : "to work on"
          return [
            HTML.tag("dt", [:], "\(reading.marker), \(kind): \(reason.subject)"),
            .tag("dd", [:], reason.text),
          ]
        })
    ]
  }
}
