import Casebook
import DataFile

/// All that a draft can be filled with: a review and as much as is known of what is around it.
///
/// One brief serves any number of drafts.
package struct DraftBrief: Sendable {
  let facts: ReviewFacts
  /// Nil where nothing is known of the client.
  let client: Case.Client?
  /// Nil where the programme is not one that is known.
  let programme: Programme?
  /// The measures of the review's questionnaires, as far as they are known.
  let measures: [String: Measure]
  /// Which moves the review calls for.
  private(set) var applicability: [Move: Applicability] = [:]
  /// What each of these is about, with its facts.
  private(set) var subjects: [Move: [Subject]] = [:]

  /// A review with what is known of its client and programme; a measure that is not known is named by
  /// its id.
  package init(
    review: Review, client: Case.Client?, programme: Programme?,
    measures: (_ id: String) -> Measure?
  ) {
    facts = ReviewFacts(review)
    self.client = client
    self.programme = programme
    var known: [String: Measure] = [:]
    for id in Set(review.questionnaires.map(\.measure)) { known[id] = measures(id) }
    self.measures = known
    var sheet = FactSheet()
    sheet.read(self, .review)
    for move in Move.allCases {
      let applies = move.applicability(in: self)
      applicability[move] = applies
      if applies != .never { subjects[move] = move.subjects(in: self, from: sheet) }
    }
  }

  var review: Review { facts.review }

  /// Whether nobody but the client is known to read the messages.
  var isPrivate: Bool { !review.situation.contains(.homeNotPrivate) }
}

/// A promise that this message is the one to keep.
struct DuePromise: Sendable {
  /// What was promised: "send the sleep leaflet".
  let text: String
  let date: CivilDate
}

extension DraftBrief {
  /// The promises of the supporter's latest message and of calls since.
  var duePromises: [DuePromise] {
    let thread = review.thread
    let latest = thread.lastIndex { $0.from == .supporter } ?? thread.startIndex
    return thread[latest...].filter { $0.from != .client }.flatMap { letter in
      letter.promises.map { DuePromise(text: $0, date: letter.date) }
    }
  }
}

/// Names of the programme's parts; an unknown part is named by its id.
extension DraftBrief {
  func moduleTitle(_ id: String) -> String {
    withoutNote(plain(programme?.modules.first { $0.id == id }?.title ?? Self.spaced(id)))
  }

  /// The title of a tool of any module.
  func toolTitle(_ id: String) -> String {
    let tools = programme?.modules.flatMap(\.tools) ?? []
    return plain(tools.first { $0.id == id }?.title ?? Self.spaced(id))
  }

  /// The title of a tool as it stands in a sentence: "the Mood Diary", "Task 3", "My Picture".
  func toolName(_ id: String) -> String {
    let title = toolTitle(id)
    if let colon = title.firstIndex(of: ":") { return String(title[..<colon]) }
    let opening = title.split(separator: " ").first ?? ""
    return ["A", "An", "My", "The", "Your"].contains(opening) ? title : "the \(title)"
  }

  func sectionTitle(_ reference: Review.Reference) -> String {
    let module = programme?.modules.first { $0.id == reference.module }
    let section = module?.sections.first { $0.id == reference.section }
    return plain(section?.title ?? Self.spaced(reference.section))
  }

  private static func spaced(_ id: String) -> String {
    String(id.map { $0 == "-" ? " " : $0 })
  }
}

/// Where a message sends a client for urgent help.
extension DraftBrief {
  /// The id that a section of that kind has in every programme.
  static let helpSection = "getting-help"

  /// The programme's page with the urgent numbers and its module.
  var help: (module: Programme.Module, section: Programme.Section)? {
    for module in programme?.modules ?? [] {
      if let section = module.sections.first(where: { $0.id == Self.helpSection }) {
        return (module, section)
      }
    }
    return nil
  }

  /// The sections that the message can point back to, without the page for urgent help.
  var references: [Review.Reference] {
    review.referBack.filter { $0.section != Self.helpSection }
  }
}
