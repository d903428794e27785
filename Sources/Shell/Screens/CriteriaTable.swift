import Casebook
import Marking
import Records
import Terminal

/// The level of one criterion as tables show it, whether from a sheet or from the records.
struct LevelCell: Sendable, Hashable {
  let criterion: String
  /// Nil where the criterion is not called for.
  let level: Int?
  let counts: Bool
  let top: Int
  /// The level before a revision, where it was another.
  var before: Int?

  init(_ mark: CriterionMark, before: CriterionMark? = nil) {
    (criterion, level, counts, top) = (mark.criterion, mark.level, mark.counts, mark.top)
    self.before = before?.level == mark.level ? nil : before?.level
  }

  init(_ mark: MarkRecord) {
    (criterion, level, counts, top) = (mark.criterion, mark.level, mark.counts, mark.top)
  }

  /// "scores 1", "scores 1→2", "question (1)", "understanding –".
  var text: StyledText {
    let name = StyledText("\(CriterionName.short(criterion)) ")
    guard let level else { return name + StyledText("–", .dim) }
    let change = before.map { "\($0)→\(level)" } ?? "\(level)"
    return name + StyledText(counts ? change : "(\(change))", style)
  }

  private var style: Style {
    guard counts, let level else { return .dim }
    switch level {
    case 0: return Style.bad.inBold
    case 1: return Style.warn.inBold
    case top: return Style.good.inBold
    default: return .bold
    }
  }
}

/// All criteria in five groups, a line each.
struct CriteriaTable {
  let cells: [LevelCell]

  private static let groups: [(title: String, criteria: [String])] = [
    ("Feedback", ["feedback.work", "feedback.scores", "feedback.understanding"]),
    ("Encouraging", ["praise.effort", "encouragement.hope"]),
    (
      "Guidance",
      ["guidance.next-step", "guidance.responds", "guidance.question", "guidance.frame"]
    ),
    (
      "Alliance",
      ["alliance.empathy", "alliance.collaboration", "alliance.tone", "clarity.plain"]
    ),
    ("Safety", ["safety.risk", "safety.boundaries"]),
  ]

  func add(to canvas: inout Canvas, _ look: Look) {
    if look.isPlain { return addPlain(to: &canvas) }
    var shown: Set<String> = []
    for (title, criteria) in Self.groups {
      let cells = criteria.compactMap { id in self.cells.first { $0.criterion == id } }
      shown.formUnion(cells.map(\.criterion))
      add(cells, titled: title, to: &canvas)
    }
    // A service's own scheme may have more.
    add(cells.filter { !shown.contains($0.criterion) }, titled: "Other", to: &canvas)
    let isPartial = cells.contains { !$0.counts && $0.level != nil }
    let isUncalled = cells.contains { $0.level == nil }
    let notes = [
      isPartial ? "(in brackets: optional, and not counted)" : nil,
      isUncalled ? "–: not called for this week" : nil,
    ].compactMap(\.self)
    if !notes.isEmpty { canvas.line(StyledText(" \(notes.joined(separator: "   "))", .dim)) }
  }

  private func add(_ cells: [LevelCell], titled title: String, to canvas: inout Canvas) {
    guard !cells.isEmpty else { return }
    var line = StyledText(" \(padded(title, to: 13))", .dim)
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += StyledText("   ") }
      line += cell.text
    }
    canvas.line(line)
  }

  private func addPlain(to canvas: inout Canvas) {
    for cell in cells {
      let before = cell.before.map { ", before \($0)" } ?? ""
      let level = cell.level.map {
        "\($0) of \(cell.top)\(before)\(cell.counts ? "" : ", not counted")"
      }
      canvas.text("\(cell.criterion): \(level ?? "not called for").")
    }
  }
}
