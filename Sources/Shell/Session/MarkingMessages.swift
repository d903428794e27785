import Casebook
import Marking
import Terminal

/// What is asked of a mark.
struct MarkRequest: Sendable, Hashable {
  /// Whether the message is the text written at the prompt, which is then done with.
  var isDraft = false
  /// The attempt that it revises.
  var revises: Int?
  /// Time spent on writing, in seconds.
  var seconds: Int?
  var isKept = true
  var wantsJSON = false
}

/// Marking a message.
extension Session {
  /// Marks, keeps and shows; a mark that cannot be kept is shown all the same, with a complaint.
  mutating func mark(_ text: String, at desk: Desk, _ request: MarkRequest) throws -> ExitStatus {
    let judge = try judge()
    let sheet = judge.marker.mark(text, about: judge.brief(desk))
    let before = request.revises != nil && attempt?.id == request.revises ? attempt?.sheet : nil
    let (id, failure) = keep(text, sheet, at: desk, request)
    let made = Attempt(id: id, message: text, sheet: sheet, seconds: request.seconds)
    if isOpen(desk) {
      attempt = made
      if request.isDraft, id != nil { writing = nil }
    }
    if request.wantsJSON {
      show(SheetJSON(attempt: made, desk: desk, book: judge.book).value)
    } else {
      let screen = MarkScreen(attempt: made, before: before, book: judge.book, look: look)
      show(screen.canvas())
    }
    if let failure { complain(failure) }
    if place == .prompt, !request.wantsJSON { show(hints: hints(after: made, at: desk)) }
    return max(failure?.status ?? .done, sheet.outcome.status)
  }

  /// Whether a review is the open one.
  func isOpen(_ other: Desk) -> Bool {
    desk?.item.value.id == other.item.value.id && desk?.index == other.index
  }

  private mutating func keep(
    _ text: String, _ sheet: MarkSheet, at desk: Desk, _ request: MarkRequest
  ) -> (id: Int?, failure: Complaint?) {
    guard request.isKept else { return (nil, nil) }
    do {
      let id = try save(
        text, sheet, at: desk, seconds: request.seconds, revises: request.revises,
        clearingDraft: request.isDraft)
      return (id, nil)
    } catch {
      let complaint = Complaint.about(error)
      return (
        nil,
        Complaint(
          complaint.status, "This mark is not kept. \(complaint.problem)",
          advice: complaint.advice)
      )
    }
  }

  private func hints(after attempt: Attempt, at desk: Desk) -> [String] {
    let priority = FirstThings(attempt.sheet).priority.map { CriterionName.short($0.criterion) }
    let isWithheld = attempt.sheet.outcome == .withheld
    let why = isWithheld ? "why" : priority.map { "why \($0)" } ?? "why CRITERION"
    let example = desk.review.exemplars.isEmpty ? [] : ["example"]
    return ["again", why] + example + ["client", "history", "cases"]
  }
}

extension Outcome {
  /// How a run ends that marked a message so.
  fileprivate var status: ExitStatus {
    switch self {
    case .withheld, .referred: .findings
    case .competent, .skilled: .done
    }
  }
}
