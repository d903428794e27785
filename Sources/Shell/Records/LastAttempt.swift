import Marking
import Records

/// The last mark of the open review.
extension Session {
  /// The attempt that was marked last; one of an earlier session is marked again, as marking the
  /// same message with the same content gives the same sheet.
  ///
  /// Nil where the review has not been tried.
  mutating func lastAttempt() throws -> Attempt? {
    if let attempt { return attempt }
    guard let stored = lastStored, let desk else { return nil }
    let judge = try judge()
    let sheet = judge.marker.mark(stored.attempt.message, about: judge.brief(desk))
    let again = Attempt(
      id: stored.id, message: stored.attempt.message, sheet: sheet,
      seconds: stored.attempt.secondsSpent)
    attempt = again
    if let note = difference(between: stored.attempt, and: sheet) {
      warn(note)
    } else if let note = try library().changes(since: stored.attempt) {
      warn(note)
    }
    return again
  }

  private func difference(between kept: AttemptRecord, and sheet: MarkSheet) -> String? {
    let then = kept.total.map { (Int($0.earned), Int($0.possible)) }
    let now = sheet.total.map { ($0.earned, $0.possible) }
    guard then?.0 != now?.0 || then?.1 != now?.1 || kept.outcome != sheet.outcome.record else {
      return nil
    }
    return "Rubrics or content have changed since this was marked. It came to"
      + " \(MarkWords.result(kept)); what you see now is by today's rubrics. The old mark stands"
      + " in history."
  }

  /// The last attempt, or a complaint that says how to make one.
  mutating func attemptToExplain() throws -> Attempt {
    _ = try openDesk()
    if let attempt = try lastAttempt() { return attempt }
    throw Complaint.usage(
      "Nothing has been marked for this week yet.", advice: "Type \"write\", then \"mark\".")
  }
}
