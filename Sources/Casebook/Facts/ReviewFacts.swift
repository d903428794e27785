import DataFile

/// What follows from a review and is not written in it.
package struct ReviewFacts: Sendable {
  /// The review that all facts are of.
  package let review: Review

  /// The facts of a review; nothing is computed before it is asked for.
  package init(_ review: Review) { self.review = review }

  /// The supporter's latest message in the thread; nil before the first.
  package var latestSupporterLetter: Review.Letter? {
    review.thread.last { $0.from == .supporter }
  }

  /// The client's messages and notes of calls since the supporter's latest message.
  package var lettersSinceSupporter: [Review.Letter] {
    guard let place = review.thread.lastIndex(where: { $0.from == .supporter }) else {
      return review.thread
    }
    return Array(review.thread[(place + 1)...])
  }

  /// Questionnaires dated after the supporter's latest message; all of them before the first message.
  package var newQuestionnaires: [Review.Questionnaire] {
    guard let latest = latestSupporterLetter else { return review.questionnaires }
    return review.questionnaires.filter { $0.date > latest.date }
  }

  /// Whether the client did any work: progress in a module, or an entry.
  package var hasWork: Bool {
    review.work.contains { $0.progress > 0 || !$0.entries.isEmpty }
  }

  /// The entries of all modules, oldest first; those of one day in the order of the file.
  package var entries: [DatedEntry] {
    let all = review.work.flatMap { work in
      work.entries.map { DatedEntry(module: work.module, entry: $0) }
    }
    return all.enumerated()
      .sorted { ($0.element.entry.date, $0.offset) < ($1.element.entry.date, $1.offset) }
      .map(\.element)
  }

  /// An entry with the module that it belongs to.
  package struct DatedEntry: Sendable, Hashable {
    /// The id of the module.
    package let module: String
    /// What was written.
    package let entry: Review.Entry
  }

  /// Days from the last log-in to the review, 0 or more; nil where no log-in is known.
  package var daysSinceLastLogin: Int? {
    review.usage.lastLogin.map { $0.days(until: review.date) }
  }

  /// Days from this review to the next; nil for the last review.
  package var daysToNextReview: Int? { review.nextReview.map { review.date.days(until: $0) } }
}

/// What the supporter promised earlier.
extension ReviewFacts {
  /// A promise of an earlier message.
  package struct Promise: Sendable, Hashable {
    /// What was promised, a phrase.
    package let text: String
    /// The day of the message in which it was made.
    package let date: CivilDate
    /// Whether the supporter has not written since, so that this message is the one to keep it.
    package let isDue: Bool
  }

  /// The supporter's promises in the thread, oldest first.
  package var promises: [Promise] {
    let latest = review.thread.lastIndex { $0.from == .supporter }
    return review.thread.enumerated().filter { $0.element.from == .supporter }
      .flatMap { place, letter in
        letter.promises.map { Promise(text: $0, date: letter.date, isDue: place == latest) }
      }
  }

  /// The promises of the supporter's latest message, which this message should keep or speak of.
  package var duePromises: [Promise] { promises.filter(\.isDue) }
}
