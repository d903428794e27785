import Casebook
import DataFile
import Randomness

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
  /// The words that a message should have at the most once its slots are filled, where the review
  /// allows it.
  static let comfortable = 280
  /// The words that a draft has at the most as it stands.
  static let longest = 295
  /// The words that a short draft has at the most as it stands, where the review allows it.
  static let longestShort = 190

  /// The draft with as few savings as it needs.
  func draft() -> Draft {
    // Who reads with difficulty gets the shortest words from the start.
    let isPlainest = brief.review.situation.contains(.lowLiteracy)
    var saving = isPlainest ? Saving.plainest : Saving()
    var moves = MadeMoves(planner: self)
    for step in Saving.comfort where moves.filledCount(saving) > Self.comfortable {
      saving.take(step)
    }
    let longest = options.length == .short ? Self.longestShort : Self.longest
    for step in Saving.need where moves.wordCount(saving) > longest { saving.take(step) }
    return moves.draft(saving)
  }

  func isWanted(_ move: Move, _ saving: Saving) -> Bool {
    if let only = options.only { return only.contains(move) }
    guard !saving.leavesOut.contains(move) else { return false }
    return options.length == .full || brief.applicability[move] == .compulsory
  }
}

/// Choosing among wordings.
extension DraftPlanner {
  typealias Choice = (wording: Wording, subject: Subject)

  /// The wordings of a move, one for each of its subjects that any wording fits.
  func choices(of move: Move, length: DraftOptions.Length, shortest: Bool) -> [Choice] {
    let start = start(of: move)
    var choices: [Choice] = []
    for subject in brief.subjects[move] ?? [] {
      let pool = templates.candidates(
        for: move, subject.sheet, tone: options.tone, length: length)
      guard !pool.isEmpty else { continue }
      // One after the other, so that two replies do not begin alike.
      let chosen = pool[(start + choices.count) % pool.count]
      let shorter = pool.min { $0.wordCount < $1.wordCount }
      choices.append((shortest ? shorter ?? chosen : chosen, subject))
    }
    return choices
  }

  /// Where the choice begins: each move has numbers of its own, so that leaving one out changes no
  /// other.
  private func start(of move: Move) -> Int {
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in move.rawValue.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var generator = SeededGenerator(seed: options.seed ^ hash)
    return generator.index(below: 1 << 20)
  }
}
