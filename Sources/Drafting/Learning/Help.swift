import Casebook
import Rubrics

/// How much help a trainee gets with a message; it fades, as what is learnt needs none.
package enum Help: String, Sendable, Hashable, CaseIterable {
  /// The draft with its slots.
  case full
  /// The moves, each with a question to think about instead of words.
  case moves
  case nothing

  /// The help for a trainee who has written about this review so many times, or about others as the
  /// practice mode counts them: twice a draft, twice the moves, then nothing.
  package init(attempts: Int) {
    self =
      switch attempts {
      case ..<2: .full
      case 2..<4: .moves
      default: .nothing
      }
  }
}

extension TemplateBook {
  /// One question to think about for a move in a review; nil where the move has no file.
  package func hint(for move: Move, in brief: DraftBrief) -> String? {
    guard let hints = templates[move]?.hints else { return nil }
    let sheet = brief.subjects[move]?.first?.sheet ?? FactSheet()
    return hints.first { hint in
      hint.condition?.holds { sheet.numbers[$0] ?? 0 } ?? true
    }?.question
  }

  /// What of a draft is shown: its text, a line for each move with its question, or nothing.
  package func shown(_ draft: Draft, for brief: DraftBrief, help: Help) -> String {
    switch help {
    case .full: draft.text
    case .moves: outline(of: draft, for: brief).joined(separator: "\n")
    case .nothing: ""
    }
  }

  private func outline(of draft: Draft, for brief: DraftBrief) -> [String] {
    var lines: [String] = []
    for part in draft.parts {
      let name = part.about.map { "\(part.title) (\($0))" } ?? part.title
      let question = hint(for: part.move, in: brief).map { ": \($0)" } ?? ""
      lines.append("- \(name)\(question)")
    }
    return lines
  }
}
