import Casebook
import Terminal

/// What the tab key offers at the prompt.
extension Session {
  mutating func completer() -> Completer? {
    guard isPersonal else { return nil }
    let cases = (try? library().casebook.cases.values) ?? []
    let source = CompletionSource(
      cases: cases, reviews: desk?.item.value.reviews.map(\.id) ?? [],
      modules: desk?.programme.value.modules.map(\.id) ?? [])
    return { line, cursor in source.completions(of: line, at: cursor) }
  }
}

/// The words that can stand at a place of a line.
private struct CompletionSource {
  let cases: [Case]
  let reviews: [String]
  let modules: [String]

  func completions(of line: String, at cursor: Int) -> Completions {
    let head = String(line.prefix(cursor))
    let words = head.split(separator: " ").map(String.init)
    let typed = head.hasSuffix(" ") ? "" : words.last ?? ""
    let before = head.hasSuffix(" ") ? words : Array(words.dropLast())
    let found = candidates(behind: before, typed: typed).filter {
      $0.lowercased().hasPrefix(typed.lowercased())
    }
    return Completions(replacing: typed.count, candidates: found)
  }

  private func candidates(behind words: [String], typed: String) -> [String] {
    guard let name = words.first else {
      return Commands.all.filter { $0.places.contains(.prompt) }.map(\.name)
    }
    guard let command = try? Commands.find(name, at: .prompt) else { return [] }
    if typed.hasPrefix("-") { return command.options(at: .prompt).map { "--\($0.name)" } }
    let before = words.last.flatMap { word in
      command.ownOptions.first { "--\($0.name)" == word }?.value
    }
    if let before { return candidates(of: before) }
    let operands = words.dropFirst().filter { !$0.hasPrefix("-") }.count
    guard operands < command.operands.count else { return [] }
    return candidates(of: command.operands[operands].kind)
  }

  private func candidates(of kind: ValueKind) -> [String] {
    switch kind {
    case .caseName: cases.map { $0.client.name.lowercased() }.sorted()
    case .review: reviews
    case .module: modules
    case .criterion: Names.criteria.map(CriterionName.short)
    case .command: Commands.all.map(\.name)
    case .level: Review.Exemplar.Level.allCases.map(\.rawValue)
    case .filter: Case.Difficulty.allCases.map(\.rawValue)
    case .fold: ["case"]
    case .difficulty: Case.Difficulty.allCases.map(\.rawValue)
    case .situation: Situation.allCases.map(\.rawValue)
    case .programme: Set(cases.map(\.programme)).sorted()
    case .kind: SkeletonKind.allCases.map(\.rawValue)
    case .file, .folder, .path, .number, .id: []
    }
  }
}
