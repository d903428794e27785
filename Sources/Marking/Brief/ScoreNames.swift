import Casebook
import Prose
import Rubrics

/// What measures are called without their noun: "mood" for "mood score", "panic" for "panic score".
///
/// Such a name is an everyday word, so it speaks of a score only beside one of its numbers.
struct ScoreNames: Sendable {
  private var phrases = StemPhrases()
  private var measures: [String] = []

  init(_ measures: [Measure], lexicon: Lexicon) {
    let nouns = Set(
      (lexicon.classes["score-noun"] ?? []).flatMap {
        Text($0.source, reading: lexicon.orthography).tokens.map(\.stem)
      })
    for measure in measures {
      var names: Set<String> = [measure.about]
      for alias in measure.aliases {
        var words = alias.split(separator: " ")
        while let last = words.last, nouns.contains(stem(of: String(last))) { words.removeLast() }
        let name = words.joined(separator: " ")
        if !name.isEmpty, name != alias { names.insert(name) }
      }
      for name in names.sorted() {
        phrases.add(name, owner: self.measures.count, reading: lexicon.orthography)
        self.measures.append(measure.id)
      }
    }
  }

  /// The ids of the measures whose everyday names stand in a text.
  func matches(in text: Text) -> [(measure: String, tokens: Range<Int>)] {
    phrases.matches(in: text).map { (measures[$0.owner], $0.tokens) }
  }
}
