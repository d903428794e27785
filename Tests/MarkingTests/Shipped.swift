import Casebook
import Foundation
import Marking
import Prose
import Rubrics
import Testing

/// The shipped content, loaded once for all suites of this room.
struct Shipped: Sendable {
  static let content = Shipped()

  let casebook: Casebook
  let book: RubricBook
  let marker: Marker

  /// One review with its case and a brief.
  struct Setting: Sendable, CustomTestStringConvertible {
    let item: Case
    let review: Review
    let brief: ReviewBrief
    var testDescription: String { "\(item.id) \(review.id)" }

    func exemplar(_ level: Review.Exemplar.Level) -> String? {
      review.exemplars.first { $0.level == level }?.text
    }
  }

  let settings: [Setting]

  private init() {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    casebook = ContentFolder(roots: [root]).load()
    let vocabulary = RubricVocabulary(
      criteria: Names.criteria, gates: Names.gates, facts: FactKinds.labels)
    book = RubricFolder(roots: [root]).fetch().files.read(vocabulary).book
    marker = Marker(book: book, scheme: book.schemes.first { $0.id == "weekly-review" }!)
    let (casebook, lexicon) = (casebook, book.lexicon)
    settings = casebook.cases.values.flatMap { item in
      item.reviews.map { Shipped.setting(item, $0, casebook, lexicon) }
    }
  }

  static func setting(
    _ item: Case, _ review: Review, _ casebook: Casebook, _ lexicon: Lexicon
  ) -> Setting {
    Setting(
      item: item, review: review,
      brief: ReviewBrief(
        review, of: item, in: casebook.programmes[item.programme]!,
        measures: casebook.measures.values, lexicon: lexicon, proving: true))
  }

  func mark(_ text: String, _ setting: Setting) -> MarkSheet {
    marker.mark(text, about: setting.brief)
  }
}

/// How many levels differ between two sheets, by how much at most, and where.
func differences(
  _ first: MarkSheet, _ second: MarkSheet, except left: Set<String> = []
) -> (count: Int, most: Int, criteria: [String]) {
  let changes = zip(first.criteria, second.criteria).map { one, other in
    left.contains(one.criterion) ? 0 : abs((one.level ?? 0) - (other.level ?? 0))
  }
  let criteria = zip(first.criteria, changes).filter { $0.1 > 0 }.map {
    "\($0.0.criterion) by \($0.1)"
  }
  return (criteria.count, changes.max() ?? 0, criteria)
}
