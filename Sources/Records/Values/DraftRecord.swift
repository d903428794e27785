/// A text that is being composed; there is one for each trainee, case and review.
package struct DraftRecord: Sendable, Hashable {
  package var trainee: String
  package var caseID: String
  package var reviewID: String
  package var text: String
  /// UTC in ISO 8601, as in `2026-03-17T09:30:00Z`.
  package var updatedAt: String

  package init(
    trainee: String = "me", caseID: String, reviewID: String, text: String, updatedAt: String
  ) {
    self.trainee = trainee
    self.caseID = caseID
    self.reviewID = reviewID
    self.text = text
    self.updatedAt = updatedAt
  }
}
