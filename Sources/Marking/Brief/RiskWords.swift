import Casebook
import Prose
import Rubrics

/// The client's own rare words for what makes the risk cue of a review: "tidier", "the hum".
///
/// A message that takes them up beside a question or a route has named the cue, whatever it calls it.
struct RiskWords: Sendable {
  private let stems: Set<String>

  init(_ review: Review, lexicon: Lexicon) {
    let read = { (text: String) in Text(text, reading: lexicon.orthography) }
    let quoted = review.risk.cues.map(read).flatMap { $0.tokens.filter(\.isQuoted) }
    let cues = review.points.filter { $0.criterion == "safety.risk" }.flatMap(\.cues)
      .flatMap { read($0).tokens }
    stems = Set((quoted + cues).filter { lexicon.isRare($0) }.map(\.stem))
  }

  /// Whether a stem is one of them.
  func contains(_ stem: String) -> Bool { stems.contains(stem) }
}
