import Prose
import Rubrics

/// The rare words and the numbers of the step that a review would have the client take.
struct StepWords: Sendable {
  let stems: Set<String>
  let numbers: Set<String>

  init(_ step: String, lexicon: Lexicon) {
    let tokens = Text(step, reading: lexicon.orthography).tokens
    stems = Set(
      tokens.filter {
        $0.number == nil && $0.word.count > 2 && !lexicon.common.contains($0.word)
          && !lexicon.common.contains($0.stem)
      }.map(\.comparable))
    numbers = Set(tokens.filter { $0.number != nil }.map(\.comparable))
  }
}
