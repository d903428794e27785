import Casebook
import DataFile

/// The review that a supporter sits at, with everything that belongs to it.
struct Desk {
  let item: Loaded<Case>
  let programme: Loaded<Programme>
  /// All measures, of which the review uses some.
  let measures: Shelf<Measure>
  /// The place of the review in its case, from 0.
  let index: Int

  init(_ item: Loaded<Case>, review index: Int, casebook: Casebook) throws(Complaint) {
    guard let programme = casebook.programmes.loaded(item.value.programme) else {
      throw Complaint(
        .badData, "The programme of \(item.value.id) cannot be used.",
        advice: "\"check\" shows why.")
    }
    self.item = item
    self.programme = programme
    measures = casebook.measures
    self.index = index
  }

  var client: Case.Client { item.value.client }
  var review: Review { item.value.reviews[index] }
  var facts: ReviewFacts { ReviewFacts(review) }
  var reviewCount: Int { item.value.reviews.count }

  /// The scores of the review, in the order of the programme's measures.
  var series: [ScoreSeries] { review.series { measures[$0] } }

  /// The module of an id; the id itself stands in for a title that is not there.
  func moduleTitle(_ id: String) -> String {
    programme.value.modules.first { $0.id == id }?.title ?? id
  }

  /// The title of a tool of the programme.
  func toolTitle(_ id: String) -> String {
    programme.value.modules.flatMap(\.tools).first { $0.id == id }?.title ?? id
  }
}
