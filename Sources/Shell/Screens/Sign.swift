import Terminal

/// What a line of a mark says by its first sign; in plain screens a word takes its place.
enum Sign: Sendable, Hashable, CaseIterable {
  case gate
  case good
  case change
  case think
  case earned
  case lost
  case held

  /// What stands before the first line.
  func first(_ look: Look) -> StyledText {
    look.isPlain ? StyledText("\(word): ") : StyledText(" \(sign) ", style)
  }

  /// What stands before further lines.
  static func rest(_ look: Look) -> StyledText { look.isPlain ? "" : "   " }

  /// What stands before lines that go with the one above them.
  static func below(_ look: Look) -> StyledText { look.isPlain ? "" : "     " }

  private var sign: String {
    switch self {
    case .gate: "!"
    case .good, .earned: "+"
    case .change: ">"
    case .think: "?"
    case .lost: "-"
    case .held: "="
    }
  }

  private var word: String {
    switch self {
    case .gate: "Attention"
    case .good: "Done well"
    case .change: "To change"
    case .think: "To think about"
    case .earned: "Earned it"
    case .lost: "Lost it"
    case .held: "Held it back"
    }
  }

  private var style: Style {
    switch self {
    case .gate, .lost: Style.bad.inBold
    case .good, .earned: Style.good.inBold
    case .change, .held: Style.warn.inBold
    case .think: .bold
    }
  }
}
