/// What a draft goes without so that a tired person can read it.
struct Saving: Sendable {
  private(set) var leavesOut: Set<Move> = []
  private(set) var shortens: Set<Move> = []
  /// Moves of which the shortest wording is taken, whatever the seed.
  private(set) var trims: Set<Move> = []

  /// One thing to save.
  enum Step: Sendable {
    case leaveOut(Move)
    case shorten(Move)
    case trim(Move)
  }

  /// What is saved so that the message stays readable once its slots are filled: optional moves go
  /// before compulsory ones are shortened, and what bears on safety is shortened last.
  static let comfort: [Step] = [
    .leaveOut(.link), .shorten(.referBack), .shorten(.reply), .leaveOut(.question),
    .shorten(.scores), .shorten(.work), .shorten(.nextStep), .shorten(.praise), .shorten(.empathy),
    .shorten(.encouragement), .shorten(.promise), .shorten(.greeting), .shorten(.frame),
    .shorten(.ending), .shorten(.risk),
  ]

  /// What is saved besides where the draft would be too long as it stands.
  static let need: [Step] = [
    .trim(.encouragement), .trim(.empathy), .trim(.praise), .trim(.nextStep), .trim(.scores),
    .leaveOut(.referBack), .trim(.promise), .trim(.work), .trim(.frame), .trim(.ending),
    .trim(.risk),
    .trim(.greeting),
  ]

  /// What is saved for somebody who reads with difficulty: everything for comfort, and reading.
  static let plainest: Saving = {
    var saving = Saving()
    for step in comfort + [.leaveOut(.referBack)] { saving.take(step) }
    return saving
  }()

  mutating func take(_ step: Step) {
    switch step {
    case .leaveOut(let move): leavesOut.insert(move)
    case .shorten(let move): shortens.insert(move)
    case .trim(let move): trims.insert(move)
    }
  }
}
