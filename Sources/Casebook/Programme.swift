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

  /// One unit of a programme.
  package struct Module: Sendable, Hashable {
    package let id: String
    package let number: Int
    package let title: String
    package let teaches: String
    package let sections: [Section]
    package let tools: [Tool]
  }

  /// A named part of a module that a message can point back to.
  package struct Section: Sendable, Hashable {
    package let id: String
    package let title: String
  }

  /// A worksheet or exercise of a module.
  package struct Tool: Sendable, Hashable {
    package let id: String
    package let title: String
    package let purpose: String
  }
}
