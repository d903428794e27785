/// Modules, sections, tools and measures that the message names.
enum TermFacts: FactKind {
  static let labels = CaseTerms.Role.allCases.map { "case.\($0.rawValue)" }

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    for match in message.titles {
      ledger.add(
        message.observation("case.\(match.role.rawValue)", match.tokens, key: match.title))
    }
  }
}
