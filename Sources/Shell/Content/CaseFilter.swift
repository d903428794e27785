import Casebook
import DataFile

/// The cases that pass the filters of a command.
struct CaseFilter {
  /// In the order of the library.
  let cases: [Case]

  /// Takes the filters one by one; a word that no case can have is a complaint.
  init(_ arguments: Arguments, in library: Library) throws(Complaint) {
    var cases = library.cases
    for filter in Self.filters {
      guard let word = arguments.value(of: filter.option) else { continue }
      let wanted = try filter.named(word, library)
      cases = cases.filter { filter.words($0).contains(wanted) }
    }
    if let text = arguments.operands.first {
      cases = try Self.cases(cases, with: text)
    }
    guard !cases.isEmpty else {
      throw Complaint.usage(
        "No case passes all of these filters.", advice: "Leave one out to see more.")
    }
    self.cases = cases
  }

  /// The cases that a word names by what they are for, or else those in whose words it stands.
  private static func cases(_ cases: [Case], with text: String) throws(Complaint) -> [Case] {
    let wanted = text.lowercased()
    let named = cases.filter { names(of: $0).contains(wanted) }
    if !named.isEmpty { return named }
    let found = cases.filter { words(of: $0).contains { $0.lowercased().contains(wanted) } }
    if !found.isEmpty, !wanted.isEmpty { return found }
    let known = Set(cases.flatMap(names)).sorted()
    let guess = nearest(to: wanted, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
    throw Complaint.usage(
      "No case goes with \(quoted(text)).",
      advice: "\(guess)A difficulty, a programme, a situation, a criterion or a word of the case"
        + " will do: starter, lifting-mood, no-login, feedback.scores, council.")
  }

  private static func names(of item: Case) -> [String] {
    filters.flatMap { $0.words(item) }
  }

  /// What a trainee sees; what a marker looks for would give the week away.
  private static func words(of item: Case) -> [String] {
    let client = item.client
    let reviews = item.reviews.flatMap { review in
      review.work.flatMap(\.entries).map(\.text) + review.thread.map(\.text)
    }
    return [item.id, item.title, client.background, client.problem] + client.goals
      + client.strengths + reviews
  }
}

/// An option that keeps cases by one word of theirs.
private struct Filter: Sendable {
  let option: String
  /// The word that is meant, or a complaint that tells the known ones.
  let named: @Sendable (_ word: String, Library) throws(Complaint) -> String
  let words: @Sendable (Case) -> [String]
}

extension CaseFilter {
  private static let filters = [
    Filter(option: "programme") { word, library throws(Complaint) in
      try one(of: library.casebook.programmes.ids, word, "programme")
    } words: {
      [$0.programme]
    },
    Filter(option: "situation") { word, _ throws(Complaint) in
      try one(of: Situation.allCases.map(\.rawValue), word, "situation")
    } words: {
      $0.reviews.flatMap(\.situation).map(\.rawValue)
    },
    Filter(option: "difficulty") { word, _ throws(Complaint) in
      try one(of: Case.Difficulty.allCases.map(\.rawValue), word, "difficulty")
    } words: {
      [$0.difficulty.rawValue]
    },
    Filter(option: "criterion") { word, _ throws(Complaint) in
      try CriterionName.find(word)
    } words: {
      $0.focus
    },
  ]

  private static func one(
    of known: [String], _ word: String, _ what: String
  ) throws(Complaint) -> String {
    let wanted = word.lowercased()
    if known.contains(wanted) { return wanted }
    let guess = nearest(to: wanted, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
    throw Complaint.usage(
      "There is no \(what) \(quoted(word)).",
      advice: "\(guess)There are \(known.joined(separator: ", ")).")
  }
}
