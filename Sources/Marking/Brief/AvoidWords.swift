import Casebook
import Prose
import Rubrics

/// The rare words of what a review says to avoid, with the gates that each would meet.
///
/// What keeps a problem going has its own words in every case: eating in the van, mints in a pocket.
struct AvoidWords: Sendable {
  /// What one stem stands for.
  struct Warning: Sendable {
    let gate: String
    /// What the review says to avoid.
    let text: String
  }

  private let warnings: [String: [Warning]]

  init(_ review: Review, lexicon: Lexicon) {
    var warnings: [String: [Warning]] = [:]
    for avoid in review.avoid {
      guard let gate = avoid.gate else { continue }
      let text = Text(avoid.text, reading: lexicon.orthography)
      for token in text.tokens where lexicon.isRare(token) {
        warnings[token.stem, default: []].append(Warning(gate: gate, text: avoid.text))
      }
    }
    self.warnings = warnings
  }

  /// The warnings in which a stem stands.
  func warnings(for stem: String) -> [Warning] { warnings[stem] ?? [] }
}
