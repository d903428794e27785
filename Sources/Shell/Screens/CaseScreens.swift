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

  private func table() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    // One table for all, so that its columns stand in line; the groups are cut out of it.
    var table = TextTable(columns: [.init(), .init(), .init(), .init(.right), .init()])
    for item in cases { table.add(row(item)) }
    let lines = table.lines(width: look.column - 2, glyphs: look.glyphs)
    for difficulty in Case.Difficulty.allCases {
      let group = zip(cases, lines).filter { $0.0.difficulty == difficulty }
      guard !group.isEmpty else { continue }
      canvas.line(StyledText(" \(difficulty.rawValue)", .bold))
      for (_, line) in group { canvas.line(StyledText("  ") + line) }
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
    add("In", "\(programme.title): \(programme.about)", to: &canvas)
    for module in programme.modules {
      let mark = desk.review.work.contains { $0.module == module.id } ? "*" : " "
      canvas.paragraph(
        StyledText("\(module.title): ", .bold) + StyledText(module.teaches),
        first: StyledText(" \(mark) \(padded("\(module.number)", to: 3))"), rest: "      ")
    }
    canvas.line(StyledText(" * worked in since the last review", .dim))
    return canvas
  }

  private func add(_ title: String, _ text: String, to canvas: inout Canvas) {
    canvas.text(text, first: " \(padded(title, to: 9))", rest: "          ")
  }
}
