import Casebook
import Prose
import Rubrics

/// Rare words of texts of the case that are not the client's own writing: goals, and what to avoid.
struct RareWords: Sendable {
  /// Stems of the client's goals, with the goal's own word.
  let goals: [String: String]
  /// For each thing that the review says is not to be praised: its stems and its text.
  let unpraised: [(stems: Set<String>, text: String)]

  init(_ item: Case, _ review: Review, lexicon: Lexicon) {
    func stems(_ original: String) -> [String: String] {
      let text = Text(original, reading: lexicon.orthography)
      let rare = text.tokens.filter { token in
        token.number == nil && token.word.count > 2 && !lexicon.common.contains(token.word)
          && !lexicon.common.contains(token.stem)
      }
      return Dictionary(
        rare.map { ($0.stem, text.excerpt($0.span)) }, uniquingKeysWith: { first, _ in first })
    }
    goals = stems(item.client.goals.joined(separator: ". "))
    let praising = PhraseSet(lexicon.classes["praising"] ?? [], classes: lexicon.classes)
    unpraised = review.avoid.compactMap { avoid in
      let text = Text(avoid.text, reading: lexicon.orthography)
      guard let verb = praising.matches(in: text).first(where: { $0.tokens.lowerBound == 0 }) else {
        return nil
      }
      let rest = text.tokens[verb.tokens.upperBound...].first.map { first in
        text.excerpt(first.span.lowerBound..<(text.tokens.last?.span.upperBound ?? 0))
      }
      let found = Set(stems(rest ?? "").keys)
      return found.isEmpty ? nil : (found, avoid.text)
    }
  }
}
