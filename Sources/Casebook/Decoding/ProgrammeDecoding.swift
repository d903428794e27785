extension Programme {
  /// Decodes a programme whose shape was checked.
  init(_ file: Proven) throws {
    self.init(
      id: try file.text("id"), title: try file.text("title"), about: try file.text("about"),
      step: try file.integer("step"), problem: try file.text("problem"),
      basis: try file.text("basis"), measures: try file.texts("measures"),
      modules: try file.list("modules", Module.init))
  }
}

extension Programme.Module {
  init(_ module: Proven) throws {
    self.init(
      id: try module.text("id"), number: try module.integer("number"),
      title: try module.text("title"), teaches: try module.text("teaches"),
      sections: try module.list("sections", Programme.Section.init),
      tools: try module.list("tools", Programme.Tool.init))
  }
}

extension Programme.Section {
  init(_ section: Proven) throws {
    self.init(id: try section.text("id"), title: try section.text("title"))
  }
}

extension Programme.Tool {
  init(_ tool: Proven) throws {
    self.init(
      id: try tool.text("id"), title: try tool.text("title"), purpose: try tool.text("purpose"))
  }
}
