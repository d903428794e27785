import Casebook
import DataFile
import Drafting
import Testing

/// The content of the repository.
enum Shipped {
  static let root: String = {
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  }()
  static let casebook = ContentFolder(roots: [root]).load()
  static let templates = TemplateFolder(roots: [root]).fetch().files.read()
  static let book = templates.book

  /// Every review of every case.
  static let reviews: [ShippedReview] = casebook.cases.values.flatMap { item in
    item.reviews.map { ShippedReview(item: item, review: $0) }
  }

  static func review(_ name: String) -> ShippedReview? { reviews.first { $0.name == name } }
}

/// A review with its case.
struct ShippedReview: Sendable, CustomStringConvertible {
  let item: Case
  let review: Review
  let brief: DraftBrief
  let numbers: Set<String>

  init(item: Case, review: Review) {
    self.item = item
    self.review = review
    brief = DraftBrief(
      review: review, client: item.client,
      programme: Shipped.casebook.programmes[item.programme],
      measures: { Shipped.casebook.measures[$0] })
    numbers = Self.numbers(item, review)
  }

  var name: String { item.id + "/" + review.id }
  var description: String { name }

  func draft(_ options: DraftOptions = DraftOptions()) -> Draft {
    Drafting.draft(for: brief, templates: Shipped.book, options: options)
  }

  /// The numbers that a draft can print: those of the review, of the programme and of helplines.
  private static func numbers(_ item: Case, _ review: Review) -> Set<String> {
    var known: Set<String> = ["111", "116", "123", "999"]
    let programme = Shipped.casebook.programmes[item.programme]
    var texts = review.questions.map(\.text) + review.thread.flatMap(\.promises)
    texts += item.client.goals
    for module in programme?.modules ?? [] {
      texts.append(module.title)
      texts += module.sections.map(\.title) + module.tools.map(\.title)
    }
    let days =
      review.thread.map(\.date) + review.work.flatMap { $0.entries.map(\.date) }
      + review.questionnaires.map(\.date) + [review.nextReview].compactMap(\.self)
    texts += days.map(\.dayAndMonth)
    texts += (programme?.modules ?? []).map { "\($0.number)" }
    for questionnaire in review.questionnaires {
      texts.append(scoreText(questionnaire.total))
      texts.append(Shipped.casebook.measures[questionnaire.measure]?.name ?? "")
    }
    for text in texts { known.formUnion(DraftFaults.numbers(in: text)) }
    return known
  }
}
