import Casebook
import Prose
import Rubrics

/// What the client's texts say of things in detail, as far as a message can contradict it.
struct EntryFacts: Sendable {
  /// For each name or kin word, the things that stand right after it: "Freddie's chest".
  private(set) var ownersOfThing: [String: Set<String>] = [:]
  private(set) var owners: Set<String> = []
  /// Groups of things that are mistaken for each other, with the members that the case names.
  private(set) var groups: [(members: Set<String>, named: Set<String>)] = []

  init(_ item: Case, _ review: Review, lexicon: Lexicon) {
    let texts = Self.texts(item, review).map { Text($0, reading: lexicon.orthography) }
    let people = Self.people(in: texts, lexicon)
    var words: Set<String> = []
    for text in texts {
      for (index, token) in text.tokens.enumerated() {
        words.insert(token.stem)
        guard people.contains(token.stem), let thing = Self.thing(after: index, in: text)
        else { continue }
        ownersOfThing[thing, default: []].insert(token.stem)
        owners.insert(token.stem)
      }
    }
    owners.formUnion(people)
    groups = Self.groups(lexicon, words)
  }

  private static func texts(_ item: Case, _ review: Review) -> [String] {
    let client = item.client
    let entries: [String] = review.work.flatMap(\.entries).map(\.text)
    let letters: [String] = review.thread.map(\.text)
    let points: [String] = review.points.map(\.text) + review.avoid.map(\.text)
    return entries + letters + points + client.goals
      + [client.background, client.problem, client.contact ?? "", review.next.text]
  }

  /// Names: capitals in the middle of a sentence that are no common words.
  private static func people(in texts: [Text], _ lexicon: Lexicon) -> Set<String> {
    var people: Set<String> = []
    for text in texts {
      for (index, token) in text.tokens.enumerated() {
        let isFirst = text.sentences[token.sentence].tokens.lowerBound == index
        guard token.isCapitalised, !isFirst, !token.isShouted, token.number == nil,
          token.word.count > 2, !lexicon.common.contains(token.word)
        else { continue }
        people.insert(token.stem)
      }
    }
    return people
  }

  /// The word right after a name, if it can be a thing.
  static func thing(after index: Int, in text: Text) -> String? {
    guard text.tokens.indices.contains(index + 1) else { return nil }
    let (owner, next) = (text.tokens[index], text.tokens[index + 1])
    let original = text.excerpt(owner.span)
    guard next.sentence == owner.sentence, next.number == nil, next.word.count > 3,
      original.hasSuffix("s"), !next.isCapitalised
    else { return nil }
    return next.stem
  }

  private static func groups(
    _ lexicon: Lexicon, _ words: Set<String>
  ) -> [(members: Set<String>, named: Set<String>)] {
    lexicon.classes.keys.filter { $0.hasPrefix("alike-") }.sorted().compactMap { name in
      let members = Set((lexicon.classes[name] ?? []).map { stem(of: $0.source) })
      let named = members.intersection(words)
      return named.isEmpty ? nil : (members, named)
    }
  }
}
