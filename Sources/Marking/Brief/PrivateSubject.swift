import Casebook
import Prose
import Rubrics

/// What a message may not say because somebody else may read it, where the case says so.
struct PrivateSubject: Sendable {
  /// Whether the case asks for a message that gives nothing away.
  let isPrivate: Bool
  /// Whether that holds of the whole message; otherwise of its first lines.
  let isWhole: Bool
  /// Stems that no part of the message may hold, with the words of the case.
  let subject: [String: String]
  /// Stems that the first lines may not hold either.
  let opening: [String: String]
  private let sensitive: PhraseSet

  init(_ item: Case, _ review: Review, lexicon: Lexicon) {
    let classes = lexicon.classes
    func signs(_ name: String) -> PhraseSet { PhraseSet(classes[name] ?? [], classes: classes) }
    let read = { (text: String) in Text(text, reading: lexicon.orthography) }
    let expected = review.risk.expected.map(read)
    let asksNeutral = expected.contains { !signs("case-neutral").matches(in: $0).isEmpty }
    isPrivate = review.situation.contains(.homeNotPrivate) || asksNeutral
    let broken = review.avoid.filter { $0.gate == "gate.confidentiality" }.map { read($0.text) }
    let whole = signs("case-throughout")
    isWhole = (broken + expected).contains { !whole.matches(in: $0).isEmpty }
    var words = Self.rareWords(of: broken, lexicon)
    let bans = signs("case-ban")
    for text in expected {
      guard let ban = bans.matches(in: text).first else { continue }
      words.merge(Self.rareWords(of: text, after: ban.tokens.upperBound, lexicon)) { own, _ in own }
    }
    subject = words
    let problem = Self.rareWords(of: [read(item.client.problem)], lexicon)
    opening = problem.merging(words) { own, _ in own }
    sensitive = signs("private-word")
  }

  /// Where words of the general class of sensitive matters stand in a text.
  func sensitiveMatches(in text: Text) -> [Range<Int>] {
    sensitive.matches(in: text).map(\.tokens)
  }

  private static func rareWords(of texts: [Text], _ lexicon: Lexicon) -> [String: String] {
    texts.map { rareWords(of: $0, after: 0, lexicon) }
      .reduce(into: [:]) { all, words in all.merge(words) { own, _ in own } }
  }

  private static func rareWords(
    of text: Text, after start: Int, _ lexicon: Lexicon
  ) -> [String: String] {
    var words: [String: String] = [:]
    for token in text.tokens[start...] where lexicon.isRare(token) {
      words[token.stem] = text.excerpt(token.span)
    }
    return words
  }
}

extension Lexicon {
  /// Whether a word is rare enough to belong to one case.
  func isRare(_ token: Token) -> Bool {
    token.number == nil && token.word.count > 2 && !common.contains(token.word)
      && !common.contains(token.stem)
  }
}
