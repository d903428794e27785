import Prose
import Rubrics

/// The words that tell what was done from what is still to come, from the lexicon.
struct TenseWords: Sendable {
  private let ahead: PhraseSet
  private let past: PhraseSet
  private let undone: PhraseSet
  private let unlikePast: Set<String>

  init(_ lexicon: Lexicon) {
    ahead = PhraseSet(lexicon.classes["ahead"] ?? [], classes: lexicon.classes)
    past = PhraseSet(lexicon.classes["past-verb"] ?? [], classes: lexicon.classes)
    undone = PhraseSet(lexicon.classes["undone-sign"] ?? [], classes: lexicon.classes)
    unlikePast = Set((lexicon.classes["no-past-verb"] ?? []).map(\.source))
  }

  /// For each sentence, the tokens before anything in it that looks ahead; empty for questions.
  func told(in text: Text) -> [Range<Int>] {
    var ends = text.sentences.map {
      $0.ending == .question ? $0.tokens.lowerBound : $0.tokens.upperBound
    }
    for match in ahead.matches(in: text) {
      let sentence = text.tokens[match.tokens.lowerBound].sentence
      ends[sentence] = min(ends[sentence], match.tokens.lowerBound)
    }
    return text.sentences.indices.map { text.sentences[$0].tokens.lowerBound..<ends[$0] }
  }

  /// The tokens that are verbs of the past: those of the lexicon, and regular ones by their ending.
  func pastVerbs(in text: Text) -> Set<Int> {
    var found = Set(past.matches(in: text).map(\.tokens.lowerBound))
    for (index, token) in text.tokens.enumerated()
    where token.word.count > 4 && token.word.hasSuffix("ed") && !unlikePast.contains(token.word) {
      found.insert(index)
    }
    return found
  }

  /// Sentences that say that something was left undone.
  func undoneSentences(of text: Text) -> Set<Int> {
    Set(undone.matches(in: text).map { text.tokens[$0.tokens.lowerBound].sentence })
  }
}
