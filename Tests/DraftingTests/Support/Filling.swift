import Casebook
import Drafting

/// Fills the slots of a draft as a supporter might, with what the review's points say.
struct Filling {
  private var unused: [Review.Point]
  private let review: Review

  init(_ review: Review) {
    self.review = review
    let order: [Review.Point.Need] = [.must, .should, .may]
    unused = order.flatMap { need in review.points.filter { $0.need == need } }
  }

  /// The draft with its slots filled.
  static func filled(_ draft: Draft, of review: Review) -> String {
    var filling = Filling(review)
    var text = ""
    for part in draft.parts {
      if !text.isEmpty { text += part.opensParagraph ? "\n\n" : " " }
      for piece in part.pieces {
        if case .slot(let slot) = piece {
          text += filling.words(for: slot, about: part.about)
        } else {
          text += piece.text
        }
      }
    }
    return text
  }

  private mutating func words(for slot: Draft.Slot, about: String?) -> String {
    if slot.isBrief { return slot.move == .signOff ? "Sam" : "on Monday at 2" }
    if slot.move == .reply, let point = answer(to: about ?? "") { return said(point) }
    let place =
      unused.firstIndex { $0.criterion == slot.criterion } ?? unused.indices.first
    guard let place else { return "what you told me about it" }
    return said(unused.remove(at: place))
  }

  /// The point that shares the most cues with a question.
  private mutating func answer(to text: String) -> Review.Point? {
    guard let question = review.questions.first(where: { text.contains($0.text.prefix(20)) }) else {
      return nil
    }
    let cues = Set(question.cues.map { $0.lowercased() })
    let scored = unused.enumerated().map { index, point in
      (index, point.cues.count { cues.contains($0.lowercased()) })
    }
    guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
    return unused.remove(at: best.0)
  }

  private func said(_ point: Review.Point) -> String {
    if let say = point.say { return say }
    return point.text.prefix(1).uppercased() + point.text.dropFirst() + "."
  }
}
