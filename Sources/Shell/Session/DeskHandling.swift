import Casebook
import Records

/// Which review a command is about.
extension Session {
  /// The review that the options `--case` and `--review` name, or else the open one.
  ///
  /// `defaultReview` chooses where a case has several and none is named.
  mutating func desk(
    for arguments: Arguments, case name: String? = nil,
    defaultReview: (Case) throws -> Int = { _ in 0 }
  ) throws -> Desk {
    guard let name = name ?? arguments.value(of: "case") else {
      if let review = arguments.value(of: "review"), let desk {
        let casebook = try library().casebook
        let index = try CaseFinder(casebook: casebook).review(review, of: desk.item.value)
        return try Desk(desk.item, review: index, casebook: casebook)
      }
      return try openDesk()
    }
    let casebook = try library().casebook
    let finder = CaseFinder(casebook: casebook)
    let item = try finder.find(name)
    let index =
      try arguments.value(of: "review").map { try finder.review($0, of: item.value) }
      ?? defaultReview(item.value)
    return try Desk(item, review: index, casebook: casebook)
  }

  /// The open review, or a complaint that says how to open one.
  func openDesk() throws(Complaint) -> Desk {
    if let desk { return desk }
    throw place == .prompt
      ? Complaint.usage(
        "No case is open.", advice: "\"cases\" lists them, \"open NAME\" opens one.")
      : Complaint.usage(
        "No case is named.", advice: "Add --case CASE; \"waymark cases\" lists them.")
  }

  /// The one review of a case; where there are several, one has to be named.
  static func onlyReview(of item: Case) throws -> Int {
    guard item.reviews.count > 1 else { return 0 }
    throw Complaint.usage(
      "\(item.client.name) has \(item.reviews.count) reviews: \(list(item.reviews.map(\.id))).",
      advice: "Add --review REVIEW.")
  }

  /// Sits down at a review: the draft and the last mark are looked up.
  mutating func sit(at desk: Desk) {
    self.desk = desk
    writing = nil
    attempt = nil
    lastStored = nil
    do {
      guard let store = try existingRecords() else { return }
      let (caseID, reviewID) = (desk.item.value.id, desk.review.id)
      if let found = try store.drafts.draft(case: caseID, review: reviewID) {
        writing = Writing(
          text: found.text, revises: try revisedAttempt(desk, in: store),
          isFound: true, savedAt: Moment(utcText: found.updatedAt))
      }
      lastStored = try store.attempts.latest(case: caseID, review: reviewID)
    } catch {
      complain(Complaint.about(error))
    }
  }

  /// The first review of a case without an attempt; the last one where all have been tried.
  mutating func nextReview(of item: Case) -> Int {
    guard item.reviews.count > 1, let store = try? existingRecords(),
      let tried = try? store.attempts.history(case: item.id, limit: 1000)
    else { return 0 }
    let done = Set(tried.map(\.attempt.reviewID))
    return item.reviews.firstIndex { !done.contains($0.id) } ?? item.reviews.count - 1
  }
}
