import Casebook
import DataFile
import Records
import Terminal

/// The list of cases, with what has been tried.
struct CaseList {
  let cases: [Case]
  let programmes: Shelf<Programme>
  /// The latest attempt at each case.
  let latest: [String: AttemptRecord]
  let look: Look

  func canvas() -> Canvas {
    look.isPlain ? plain() : table()
  }

  /// The groups in full as far as they fit on the screen, the easiest first; the others by names.
  private func table() -> Canvas {
    let groups = self.groups
    for inFull in stride(from: groups.count, to: 0, by: -1) {
      let canvas = canvas(groups, inFull: inFull)
      if canvas.lines.count <= look.height - 3 || inFull == 1 { return canvas }
    }
    return Canvas(width: look.column, glyphs: look.glyphs)
  }

  private typealias Group = (difficulty: Case.Difficulty, cases: [Case], lines: [StyledText])

  /// One table for all, so that its columns stand in line; the groups are cut out of it.
  private var groups: [Group] {
    var table = TextTable(columns: [.init(), .init(), .init(), .init(.right), .init()])
    for item in cases { table.add(row(item)) }
    let rows = zip(cases, table.lines(width: look.column - 2, glyphs: look.glyphs))
    return Case.Difficulty.allCases.compactMap { difficulty in
      let group = rows.filter { $0.0.difficulty == difficulty }
      return group.isEmpty ? nil : (difficulty, group.map(\.0), group.map(\.1))
    }
  }

  private func canvas(_ groups: [Group], inFull: Int) -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    for (index, group) in groups.enumerated() {
      let name = StyledText(" \(group.difficulty.rawValue)", .bold)
      if index < inFull {
        canvas.line(name)
        for line in group.lines { canvas.line(StyledText("  ") + line) }
      } else {
        canvas.line(
          name
            + StyledText(
              "   \(counted(group.cases.count, "case")):"
                + " cases \(group.difficulty.rawValue)", .dim))
        let names = group.cases.map(\.client.name).joined(separator: ", ")
        canvas.paragraph(StyledText(names), first: "  ", rest: "  ")
      }
    }
    return canvas
  }

  private func row(_ item: Case) -> [StyledText] {
    [
      StyledText(item.client.name, .bold), StyledText(subtitle(item)),
      StyledText(programmeTitle(item), .dim),
      StyledText(counted(item.reviews.count, "review"), .dim),
      StyledText(latest[item.id].map(MarkWords.result) ?? ""),
    ]
  }

  private func plain() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    for item in cases {
      let tried = latest[item.id].map { ", last mark \(MarkWords.result($0))" } ?? ""
      canvas.text(
        "\(item.title). \(programmeTitle(item)), \(item.difficulty.rawValue),"
          + " \(counted(item.reviews.count, "review"))\(tried).")
    }
    return canvas
  }

  /// The title without the name that stands beside it.
  private func subtitle(_ item: Case) -> String {
    let prefix = "\(item.client.name): "
    return item.title.hasPrefix(prefix) ? String(item.title.dropFirst(prefix.count)) : item.title
  }

  private func programmeTitle(_ item: Case) -> String {
    programmes[item.programme]?.title ?? item.programme
  }
}

/// Who the client is.
struct AboutScreen {
  let desk: Desk
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    let client = desk.client
    canvas.line(StyledText(" \(client.name), \(client.age), \(client.pronouns)", .bold))
    add("Life", client.background, to: &canvas)
    add("Problem", client.problem, to: &canvas)
    for goal in client.goals { add("Goal", goal, to: &canvas) }
    for strength in client.strengths { add("Strength", strength, to: &canvas) }
    if let contact = client.contact { add("Contact", contact, to: &canvas) }
    let programme = desk.programme.value
    add("In", "\(programme.title), week \(desk.review.week)", to: &canvas)
    return canvas
  }

  private func add(_ title: String, _ text: String, to canvas: inout Canvas) {
    canvas.text(text, first: " \(padded(title, to: 9))", rest: "          ")
  }
}
