/// Modules, sections, tools and measures that the message names.
enum TermFacts: FactKind {
  static let labels = CaseTerms.Role.allCases.map { "case.\($0.rawValue)" }

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    for match in message.titles {
      ledger.add(
        message.observation(match.role.label, match.tokens, key: match.title))
    }
  }
}

extension CaseTerms.Role {
  private static let names = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, "case.\($0.rawValue)") })

  fileprivate var label: String { Self.names[self] ?? "" }
}
