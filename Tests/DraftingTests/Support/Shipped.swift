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
struct ShippedReview: Sendable, CustomTestStringConvertible {
  let item: Case
  let review: Review

  var name: String { item.id + "/" + review.id }
  var testDescription: String { name }

  var brief: DraftBrief {
    DraftBrief(
      review: review, client: item.client,
      programme: Shipped.casebook.programmes[item.programme],
      measures: { Shipped.casebook.measures[$0] })
  }

  func draft(_ options: DraftOptions = DraftOptions()) -> Draft {
    Drafting.draft(for: brief, templates: Shipped.book, options: options)
  }
}
