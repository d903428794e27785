import Agreement
import Casebook
import Marking
import Rubrics

/// Marks messages with the engine and puts its reading beside those of their markers.
package struct Comparer {
  private let marker: Marker
  private let casebook: Casebook
  /// Preparing a review takes far longer than marking a message of it.
  private var prepared: [String: (brief: ReviewBrief, facts: ReviewFacts)] = [:]

  /// Marks with this marker messages to the cases of this casebook.
  package init(marker: Marker, casebook: Casebook) {
    self.marker = marker
    self.casebook = casebook
  }

  /// The messages with the readings of both; one whose case is not known is left out.
  ///
  /// Takes about a third of a millisecond for a message and some for the first of each review.
  package mutating func compare(_ messages: [MarkedMessage]) -> [ComparedMessage] {
    messages.compactMap { compare($0) }
  }

  private mutating func compare(_ message: MarkedMessage) -> ComparedMessage? {
    guard let review = prepare(message) else { return nil }
    let scheme = marker.scheme
    return ComparedMessage(
      id: message.id, caseID: message.caseID, review: message.review, text: message.text,
      engine: Reading(marker.mark(message.text, about: review.brief)),
      markers: message.markings.map {
        Reading($0, scheme: scheme, applies: review.facts.applicability)
      },
      global: mean(message.markings.compactMap(\.global).map(Double.init)), scheme: scheme)
  }

  private mutating func prepare(
    _ message: MarkedMessage
  ) -> (brief: ReviewBrief, facts: ReviewFacts)? {
    let key = "\(message.caseID) \(message.review)"
    if let found = prepared[key] { return found }
    guard let item = casebook.cases[message.caseID],
      let programme = casebook.programmes[item.programme],
      let review = item.reviews.first(where: { $0.id == message.review })
    else { return nil }
    let brief = ReviewBrief(
      review, of: item, in: programme, measures: casebook.measures.values,
      lexicon: marker.book.lexicon)
    let made = (brief, ReviewFacts(review))
    prepared[key] = made
    return made
  }
}
