/// Many phrase patterns as one token automaton, matched in one walk over a text.
///
/// The cost of a walk depends on how many words of the text begin a pattern, and hardly on how
/// many patterns there are.
package struct PhraseSet: Sendable {
  private var automaton = Automaton()
  private var symbols = SymbolTable()

  /// Builds the automaton.
  ///
  /// - Parameters:
  ///   - phrases: the patterns; matches name them by their index here.
  ///   - classes: the members of the classes of the lexicon, each a word, a `wor*` or a phrase.
  package init(_ phrases: [Phrase], classes: [String: [Phrase]] = [:]) {
    let used = Set(phrases.flatMap(\.classes))
    for name in classes.keys.sorted() where used.contains(name) {
      let symbol = symbols.symbol(forClass: name)
      for member in classes[name] ?? [] {
        for path in member.paths { symbols.add(path, to: symbol) }
      }
    }
    for (index, phrase) in phrases.enumerated() {
      for path in phrase.paths {
        automaton.add(path.map { symbols.edge(for: $0) }, pattern: index)
      }
    }
  }

  /// All matches, ordered by where they start, then by where they end, then by pattern.
  ///
  /// Terms are stretches of the text that stand for classes filled from the case.
  package func matches(in text: Text, terms: [TermMatch] = []) -> [PhraseMatch] {
    let reading = symbols.read(text, terms: terms)
    var found: [PhraseMatch] = []
    var here: [PhraseMatch] = []
    for sentence in text.sentences {
      for start in sentence.tokens {
        here.removeAll(keepingCapacity: true)
        automaton.walk(from: start, in: sentence.tokens, reading: reading) { pattern, end in
          here.append(PhraseMatch(pattern: pattern, tokens: start..<end))
        }
        if here.count > 1 { here.sort { $0.order < $1.order } }
        for match in here where match != found.last { found.append(match) }
      }
    }
    return found
  }
}

/// Where a pattern was found.
package struct PhraseMatch: Sendable, Hashable {
  /// The index of the pattern in the set.
  package let pattern: Int
  /// Indices of the tokens that it covers, gaps included.
  package let tokens: Range<Int>

  package init(pattern: Int, tokens: Range<Int>) {
    self.pattern = pattern
    self.tokens = tokens
  }

  var order: (Int, Int, Int) { (tokens.lowerBound, tokens.upperBound, pattern) }
}

/// A stretch of a text that stands for a class filled from the case, such as `@tool`.
package struct TermMatch: Sendable, Hashable {
  package let name: String
  /// Indices of tokens.
  package let tokens: Range<Int>

  package init(name: String, tokens: Range<Int>) {
    self.name = name
    self.tokens = tokens
  }
}
