import Casebook
import DataFile

/// A draft of a message about a review: which moves it makes, in which order, in which words.
///
/// Pure: the same review, templates and options give the same draft.
package func draft(
  for brief: DraftBrief, templates: TemplateBook, options: DraftOptions = DraftOptions()
) -> Draft {
  DraftPlanner(brief: brief, templates: templates, options: options).draft()
}

/// A draft of a message about a review of a case.
package func draft(
  for review: Review, of item: Case, in programme: Programme,
  measures: (_ id: String) -> Measure?, templates: TemplateBook,
  options: DraftOptions = DraftOptions()
) -> Draft {
  let brief = DraftBrief(
    review: review, client: item.client, programme: programme, measures: measures)
  return draft(for: brief, templates: templates, options: options)
}

/// Chooses moves and wordings.
struct DraftPlanner {
  let brief: DraftBrief
  let templates: TemplateBook
  let options: DraftOptions
  /// The moves that the review calls for, with what they are about.
  private let subjects: [Move: [Subject]]
  private let applicability: [Move: Applicability]

  /// The most words of a full draft, so that it stays under 300 where the slots are filled briefly.
  static let mostWords = 280

  init(brief: DraftBrief, templates: TemplateBook, options: DraftOptions) {
    self.brief = brief
    self.templates = templates
    self.options = options
    var subjects: [Move: [Subject]] = [:]
    var applicability: [Move: Applicability] = [:]
    for move in Move.allCases {
      applicability[move] = move.applicability(in: brief)
      if applicability[move] != .never { subjects[move] = move.subjects(in: brief) }
    }
    self.subjects = subjects
    self.applicability = applicability
  }

  /// The draft with as few savings as it needs.
  func draft() -> Draft {
    // Who reads with difficulty gets the shortest words from the start.
    let isPlainest = brief.review.situation.contains(.lowLiteracy)
    var saving = isPlainest ? Saving.all : Saving()
    var draft = self.draft(saving)
    for step in Saving.steps where draft.wordCount > Self.mostWords {
      saving.take(step)
      draft = self.draft(saving)
    }
    return draft
  }

  private func draft(_ saving: Saving) -> Draft {
    var parts: [Draft.Part] = []
    var notes: [String] = []
    for move in Move.allCases where isWanted(move, saving) {
      let length = saving.shortens.contains(move) ? .short : options.length
      for choice in choices(of: move, length: length) {
        let filler = WordingFiller(wording: choice.wording, subject: choice.subject)
        let last = parts.last?.move
        let joins = last == move ? move.repeatsInParagraph : joinsParagraph(move, after: last)
        parts.append(filler.part(title: templates.title(of: move), opensParagraph: !joins))
        if let note = choice.wording.note, !notes.contains(note) { notes.append(note) }
      }
    }
    return Draft(parts: parts, notes: notes + uncheckedFigures(parts))
  }

  private func isWanted(_ move: Move, _ saving: Saving) -> Bool {
    if let only = options.only { return only.contains(move) && applicability[move] != .never }
    guard !saving.leavesOut.contains(move) else { return false }
    switch applicability[move] ?? .never {
    case .compulsory: return true
    case .optional: return options.length == .full
    case .never: return false
    }
  }

  private func joinsParagraph(_ move: Move, after last: Move?) -> Bool {
    switch last {
    case .work where move == .praise: true
    case .nextStep where move == .question: true
    default: false
    }
  }

  private func uncheckedFigures(_ parts: [Draft.Part]) -> [String] {
    guard parts.contains(where: { $0.move == .scores }) else { return [] }
    let names = ScoreGroup.all(of: brief).flatMap(\.namesWithUncheckedFigure)
    guard !names.isEmpty else { return [] }
    return [
      "What counts as a real change on \(list(names)) rests on a figure that was not checked"
        + " against its source."
    ]
  }
}

/// Choosing among wordings.
extension DraftPlanner {
  private typealias Choice = (wording: Wording, subject: Subject)

  private func choices(of move: Move, length: DraftOptions.Length) -> [Choice] {
    var generator = SplitMix(seed: options.seed, stream: move.rawValue)
    let start = generator.next(below: 1 << 20)
    var choices: [Choice] = []
    for subject in subjects[move] ?? [] {
      let pool = templates.candidates(
        for: move, subject.sheet, tone: options.tone, length: length)
      guard !pool.isEmpty else { continue }
      // One after the other, so that two replies do not begin alike.
      choices.append((pool[(start + choices.count) % pool.count], subject))
    }
    return choices
  }
}
