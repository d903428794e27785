import DataFile

/// That a review names modules, tools and sections that its programme has.
extension ContentCheck {
  mutating func references(of review: Node, to programme: Programme) {
    for work in review["work"]?.elements ?? [] {
      guard let module = module(work["module"], in: programme) else { continue }
      for tool in work["entries"]?.all("tool") ?? [] {
        self.tool(tool, of: module, in: programme)
      }
    }
    next(review["next"], in: programme)
    for reference in review["referBack"]?.elements ?? [] {
      guard let module = module(reference["module"], in: programme) else { continue }
      section(reference["section"], of: module, in: programme)
    }
  }

  private mutating func module(_ node: Node?, in programme: Programme) -> Programme.Module? {
    guard let node, let id = node.text else { return nil }
    if let module = programme.modules.first(where: { $0.id == id }) { return module }
    noteUnknown(
      "module", node, known: programme.modules.map(\.id), where: " in \(programme.title)")
    return nil
  }

  /// The tool of an entry: one of the module in which the client worked.
  private mutating func tool(
    _ node: Node, of module: Programme.Module, in programme: Programme
  ) {
    guard let id = node.text, !module.tools.contains(where: { $0.id == id }) else { return }
    if let home = programme.modules.first(where: { $0.tools.contains { $0.id == id } }) {
      noteElsewhere("tool", id, at: node, module: module, home: home)
    } else {
      noteUnknown("tool", node, known: module.tools.map(\.id), where: " in \(module.title)")
    }
  }

  private mutating func next(_ next: Node?, in programme: Programme) {
    _ = module(next?["module"], in: programme)
    unrepeated(next?["tools"])
    let tools = programme.modules.flatMap(\.tools).map(\.id)
    for node in next?["tools"]?.elements ?? [] {
      guard let id = node.text, !tools.contains(id) else { continue }
      noteUnknown("tool", node, known: tools, where: " in \(programme.title)")
    }
  }

  private mutating func section(
    _ node: Node?, of module: Programme.Module, in programme: Programme
  ) {
    guard let node, let id = node.text, !module.sections.contains(where: { $0.id == id })
    else { return }
    if let home = programme.modules.first(where: { $0.sections.contains { $0.id == id } }) {
      noteElsewhere("section", id, at: node, module: module, home: home)
    } else {
      noteUnknown("section", node, known: module.sections.map(\.id), where: " in \(module.title)")
    }
  }

  private mutating func noteElsewhere(
    _ what: String, _ id: String, at node: Node, module: Programme.Module, home: Programme.Module
  ) {
    faults.add(
      "the \(what) \(quoted(id)) is part of \(quoted(home.id)), not of \(quoted(module.id))",
      at: node.span, advice: "Name the module that the \(what) belongs to.")
  }
}
