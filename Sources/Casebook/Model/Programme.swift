/// An internet-delivered programme: its modules with their sections and tools.
package struct Programme: Sendable, Hashable {
  package let id: String
  package let title: String
  package let about: String
  /// 2 for low intensity, 3 for high intensity.
  package let step: Int
  package let problem: String
  package let basis: String
  /// Ids of the measures that the programme uses.
  package let measures: [String]
  package let modules: [Module]

  /// For values made in code; those of files are decoded.
  package init(
    id: String, title: String, about: String, step: Int, problem: String, basis: String,
    measures: [String], modules: [Module]
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.step = step
    self.problem = problem
    self.basis = basis
    self.measures = measures
    self.modules = modules
  }

  /// One unit of a programme.
  package struct Module: Sendable, Hashable {
    package let id: String
    package let number: Int
    package let title: String
    package let teaches: String
    package let sections: [Section]
    package let tools: [Tool]

    /// For values made in code; those of files are decoded.
    package init(
      id: String, number: Int, title: String, teaches: String, sections: [Section], tools: [Tool]
    ) {
      self.id = id
      self.number = number
      self.title = title
      self.teaches = teaches
      self.sections = sections
      self.tools = tools
    }
  }

  /// A named part of a module that a message can point back to.
  package struct Section: Sendable, Hashable {
    package let id: String
    package let title: String

    /// For values made in code; those of files are decoded.
    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// A worksheet or exercise of a module.
  package struct Tool: Sendable, Hashable {
    package let id: String
    package let title: String
    package let purpose: String

    /// For values made in code; those of files are decoded.
    package init(id: String, title: String, purpose: String) {
      self.id = id
      self.title = title
      self.purpose = purpose
    }
  }
}
