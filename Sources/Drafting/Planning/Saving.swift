/// What a draft goes without so that a tired person can read it.
struct Saving: Sendable {
  private(set) var leavesOut: Set<Move> = []
  private(set) var shortens: Set<Move> = []

  /// One thing to save.
  enum Step: Sendable {
    case leaveOut(Move)
    case shorten(Move)
  }

  /// What is saved first, and what last: optional moves go before compulsory ones are shortened, and
  /// what bears on safety is shortened last.
  static let steps: [Step] = [
    .leaveOut(.link), .shorten(.reply), .shorten(.work), .leaveOut(.referBack), .shorten(.scores),
    .leaveOut(.question), .shorten(.encouragement), .shorten(.empathy), .shorten(.praise),
    .shorten(.promise), .shorten(.nextStep), .shorten(.frame), .shorten(.ending), .shorten(.risk),
  ]

  /// Every saving there is.
  static let all: Saving = {
    var saving = Saving()
    for step in steps { saving.take(step) }
    return saving
  }()

  mutating func take(_ step: Step) {
    switch step {
    case .leaveOut(let move): leavesOut.insert(move)
    case .shorten(let move): shortens.insert(move)
    }
  }
}
