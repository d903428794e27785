import Casebook
import DataFile
import Drafting

/// What is wrong with a draft, each in a few words: the one list of what every draft must keep to.
struct DraftFaults {
  let shipped: ShippedReview
  let draft: Draft
  let text: String
  /// The text with a word in the place of each slot.
  private let filled: String

  init(_ draft: Draft, of shipped: ShippedReview) {
    self.shipped = shipped
    self.draft = draft
    text = draft.text
    filled = draft.parts.map { part in
      part.pieces.map { piece in
        if case .slot = piece { "Words" } else { piece.text }
      }.joined()
    }.joined(separator: "\n")
  }

  private var review: Review { shipped.review }
  private var isUrgent: Bool { review.risk.level == .act }
  private var isPrivate: Bool { !review.situation.contains(.homeNotPrivate) }

  /// Those of every draft.
  var all: [String] {
    blemishes + greeting + dates + questions + promises + numbers + scores + work + risk + slots
  }

  /// Those of a full draft.
  var length: [String] {
    80...300 ~= draft.wordCount ? [] : ["\(draft.wordCount) words"]
  }

  private var blemishes: [String] {
    var found: [String] = []
    for sign in ["{", "}", "  ", " ,", " .", "nil", "Optional(", "()", "\"\"", "..", " \n", "\n "] {
      if filled.contains(sign) { found.append("has \(sign.debugDescription)") }
    }
    for phrase in Self.stock where filled.lowercased().contains(phrase) {
      found.append("has the stock phrase \(phrase)")
    }
    let letters = Array(filled)
    for index in letters.indices.dropFirst(2)
    where letters[index].isLowercase && letters[index - 1] == " "
      && ".?!".contains(letters[index - 2])
      && !filled.contains("a.m. \(letters[index])")
    {
      found.append("a sentence begins with \(String(letters[index...].prefix(12)))")
    }
    return found
  }

  /// Praise and comfort that could be sent to anybody.
  private static let stock = [
    "well done", "great job", "good job", "good work", "keep it up", "keep up the",
    "you've got this",
    "you can do it", "stay positive", "don't worry", "i understand how you feel", "speak soon",
    "journey", "reach out", "proud of you", "amazing", "fantastic", "brilliant", "hang in there",
    "baby steps", "simply", "obviously", "feel free", "don't hesitate",
  ]

  private var greeting: [String] {
    let first = text.split(separator: "\n").first.map(String.init) ?? ""
    return first.contains(shipped.item.client.name) ? [] : ["the greeting is \(first)"]
  }

  private var dates: [String] {
    guard let next = review.nextReview, !review.situation.contains(.ending) else { return [] }
    let wanted = "\(next.weekday.name) \(next.dayAndMonth)"
    return text.contains(wanted) ? [] : ["does not say \(wanted)"]
  }

  private var questions: [String] {
    review.questions.filter { question in
      // Behind them there may be a note for the marker.
      let asked = question.text.split(separator: "(")[0].split(separator: " ")
      return !text.contains(asked.suffix(3).joined(separator: " "))
    }.map { "does not name the question \($0.id)" }
  }

  private var promises: [String] {
    ReviewFacts(review).duePromises.filter { promise in
      let start = promise.text.split(separator: " ").prefix(5).joined(separator: " ")
      return !draft.slots.contains { $0.hint.contains(start) }
    }.map { "does not name the promise \($0.text)" }
  }

  private var slots: [String] {
    draft.slots.compactMap { slot in
      if slot.text.utf8.count > 155 { return "a slot of \(slot.text.utf8.count) bytes" }
      if slot.hint.contains("[") || slot.hint.contains("]") { return "a slot in a slot" }
      return slot.hint.first?.isLetter == true ? nil : "a slot that begins with no letter"
    }
  }
}

/// What a draft says of facts.
extension DraftFaults {
  /// Every number printed is one of the review, of the programme or of a helpline.
  private var numbers: [String] {
    let known = shipped.numbers
    return Self.numbers(in: text).filter { !known.contains($0) }.map { "the number \($0)" }
  }

  static func numbers(in text: String) -> [String] {
    text.split { !$0.isNumber && $0 != "." }.map { part in
      String(part.drop { $0 == "." }.reversed().drop { $0 == "." }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// A change that is smaller than reliable change is about the same; a larger one is not.
  private var scores: [String] {
    let isNew = Set(ReviewFacts(review).newQuestionnaires.map(\.measure))
    let parts = draft.parts.filter { $0.move == .scores }
    guard !isNew.isEmpty else { return parts.isEmpty ? [] : ["old scores are told"] }
    return review.series { Shipped.casebook.measures[$0] }.filter { isNew.contains($0.measure.id) }
      .flatMap { series -> [String] in
        guard let part = parts.first(where: { $0.text.contains(series.measure.name) }) else {
          return ["does not tell \(series.measure.name)"]
        }
        return contradictions(of: part.text, with: series)
      }
  }

  private func contradictions(of text: String, with series: ScoreSeries) -> [String] {
    guard let last = series.changeSinceLast, let start = series.changeSinceStart,
      last.verdict != nil
    else { return [] }
    let name = series.measure.name
    let isSmall = last.verdict == .noReliableChange
    let saysSmall = ["about the same", "within ordinary ups and downs", "moves are small"]
      .contains { text.contains($0) }
    var found = isSmall == saysSmall ? [] : ["\(name): small is \(isSmall)"]
    let isDrop = last.isReliableImprovement || (isSmall && start.isReliableImprovement)
    let saysDrop = ["drop", "fall", "come down"].contains { text.contains($0) }
    if isDrop != saysDrop { found.append("\(name): a drop is \(isDrop)") }
    let isRise = last.isReliableDeterioration || (isSmall && start.isReliableDeterioration)
    let saysRise = ["rise", "got worse", "is worse"].contains { text.contains($0) }
    if isRise != saysRise { found.append("\(name): a rise is \(isRise)") }
    return found
  }

  /// Work is only named where somebody logged in, and by tools and dates of the review.
  private var work: [String] {
    let parts = draft.parts.filter { $0.move == .work }
    if review.usage.logins == 0 { return parts.isEmpty ? [] : ["names work without a log-in"] }
    let days = Set(review.work.flatMap { $0.entries.map(\.date.dayAndMonth) })
    return parts.flatMap(\.pieces).compactMap { piece in
      guard case .fact("entry-date", let day) = piece, !days.contains(day) else { return nil }
      return "an entry of \(day)"
    }
  }
}

/// What a draft does about risk.
extension DraftFaults {
  private var risk: [String] {
    let parts = draft.parts.filter { $0.move == .risk }
    guard review.risk.level != .none else { return parts.isEmpty ? [] : ["a risk move"] }
    guard parts.count == 1, draft.parts.dropFirst().first?.move == .risk else {
      return ["the risk move does not come first"]
    }
    guard isPrivate else { return neutral }
    let wanted = ["111", "116 123", "999"] + (isUrgent ? ["I will ring you today"] : ["changed"])
    return wanted.filter { !parts[0].text.contains($0) }.map { "the risk move does not say \($0)" }
  }

  /// Nothing that must not be read by others, in words or hints.
  private var neutral: [String] {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let sensitive: Set = [
      "suicide", "suicidal", "dead", "death", "hurting", "harm", "abuse", "violence", "violent",
      "police", "safe", "safer", "danger", "risk", "safeguarding", "trauma", "samaritans",
      "husband",
      "wife", "partner", "attack", "assault", "crash", "collision",
    ]
    let lines = text.split(separator: "\n").prefix(2)
    let own = Set(
      review.questions.flatMap { $0.text.lowercased().split { !$0.isLetter }.map(String.init) })
    return words.filter { sensitive.contains($0) && !own.contains($0) }.map { "says \($0)" }
      + (lines.count == 2 && lines[1].count < 70 && !lines[1].contains("[")
        ? [] : ["the first two lines are not neutral"])
  }
}
