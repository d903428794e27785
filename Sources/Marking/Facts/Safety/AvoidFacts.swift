import Casebook
import Prose

/// Words of what the review says to avoid, by gate: `avoid-word.avoidance` and so on.
///
/// Alone they prove nothing, for a sound message speaks of the same things; joins need them beside
/// a phrase that approves, promises or blames.
enum AvoidFacts: FactKind {
  static let labels = Names.gates.map(label)

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    for (index, token) in message.text.tokens.enumerated() {
      for warning in brief.avoidWords.warnings(for: token.stem) {
        ledger.add(
          message.observation(
            label(warning.gate), index..<(index + 1), key: token.stem,
            fact: "to avoid here: \(warning.text)"))
      }
    }
  }

  private static func label(_ gate: String) -> String {
    "avoid-word." + gate.drop { $0 != "." }.dropFirst()
  }
}
