import Casebook

/// The moves of one draft with their words, each made once however often the draft is shortened.
struct MadeMoves {
  let planner: DraftPlanner
  private var made: [Manner: MadeMove] = [:]

  init(planner: DraftPlanner) { self.planner = planner }

  /// How a move is made.
  private struct Manner: Hashable {
    let move: Move
    let length: DraftOptions.Length
    let shortest: Bool
  }

  /// The parts of one move.
  private struct MadeMove {
    let parts: [Draft.Part]
    let notes: [String]
    let filledCount: Int
    let wordCount: Int
  }

  /// The number of words that a draft has with some savings.
  mutating func wordCount(_ saving: Saving) -> Int {
    moves(saving).reduce(0) { $0 + $1.wordCount }
  }

  /// The number of words that it may have once its slots are filled.
  mutating func filledCount(_ saving: Saving) -> Int {
    moves(saving).reduce(0) { $0 + $1.filledCount }
  }

  /// The draft with some savings.
  mutating func draft(_ saving: Saving) -> Draft {
    let moves = moves(saving)
    var parts: [Draft.Part] = []
    for part in moves.flatMap(\.parts) {
      parts.append(part.opening(!Self.joins(part.move, after: parts.last?.move)))
    }
    var notes: [String] = []
    for note in moves.flatMap(\.notes) where !notes.contains(note) { notes.append(note) }
    return Draft(parts: parts, notes: notes + uncheckedFigures(parts))
  }

  /// Whether a move goes on in the paragraph of the one before.
  private static func joins(_ move: Move, after last: Move?) -> Bool {
    switch (last, move) {
    case (.work, .work), (.scores, .scores), (.work, .praise), (.nextStep, .question): true
    default: false
    }
  }

  private mutating func moves(_ saving: Saving) -> [MadeMove] {
    var moves: [MadeMove] = []
    for move in Move.allCases where planner.isWanted(move, saving) {
      let isShort = saving.shortens.contains(move)
      let manner = Manner(
        move: move, length: isShort ? .short : planner.options.length,
        shortest: saving.trims.contains(move))
      moves.append(self.move(manner))
    }
    return moves
  }

  private mutating func move(_ manner: Manner) -> MadeMove {
    if let known = made[manner] { return known }
    let choices = planner.choices(
      of: manner.move, length: manner.length, shortest: manner.shortest)
    let title = planner.templates.title(of: manner.move)
    let parts = choices.map {
      WordingFiller(wording: $0.wording, subject: $0.subject).part(title: title)
    }
    let new = MadeMove(
      parts: parts, notes: choices.compactMap(\.wording.note),
      filledCount: parts.reduce(0) { $0 + $1.filledCount },
      wordCount: parts.reduce(0) { $0 + $1.wordCount })
    made[manner] = new
    return new
  }

  private func uncheckedFigures(_ parts: [Draft.Part]) -> [String] {
    guard parts.contains(where: { $0.move == .scores }) else { return [] }
    let names = ScoreGroup.all(of: planner.brief).flatMap(\.namesWithUncheckedFigure)
    guard !names.isEmpty else { return [] }
    return [
      "What counts as a real change on \(list(names)) rests on a figure that was not checked"
        + " against its source."
    ]
  }
}
