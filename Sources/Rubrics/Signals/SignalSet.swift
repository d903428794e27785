import Prose

/// The signals of a rubric book, compiled for matching.
package struct SignalSet: Sendable {
  private let signals: [Signal]
  private let phrases: PhraseSet
  /// For each pattern of the set: the signal that owns it, or the context that it opens.
  private let owners: [Owner]

  private enum Owner: Sendable {
    case signal(Int)
    case context(Context)
  }

  /// Compiles signals; classes filled from the case are given with each text.
  package init(_ signals: [Signal], lexicon: Lexicon) {
    self.init(signals, lexicon: lexicon, classes: lexicon.classes)
  }

  /// Compiles signals with stand-ins for what a case would fill in, to prove their examples.
  package static func proving(_ signals: [Signal], lexicon: Lexicon) -> SignalSet {
    SignalSet(
      signals, lexicon: lexicon,
      classes: lexicon.classes.merging(lexicon.standIns) { own, _ in own })
  }

  private init(_ signals: [Signal], lexicon: Lexicon, classes: [String: [Phrase]]) {
    var patterns: [Phrase] = []
    var owners: [Owner] = []
    for (index, signal) in signals.enumerated() {
      patterns += signal.phrases
      owners += signal.phrases.map { _ in .signal(index) }
    }
    for context in Context.allCases {
      let opening = lexicon.contexts[context] ?? []
      patterns += opening
      owners += opening.map { _ in .context(context) }
    }
    self.signals = signals
    self.owners = owners
    phrases = PhraseSet(patterns, classes: classes)
  }

  /// What the signals find in a text, in order of place; overlapping finds of one signal are one.
  package func hits(in text: Text, terms: [TermMatch] = []) -> [SignalHit] {
    let matches = phrases.matches(in: text, terms: terms)
    let surroundings = Surroundings(openings(in: matches), text: text)
    var hits: [SignalHit] = []
    var lastEnd: [Int: Int] = [:]
    for match in matches {
      guard case .signal(let index) = owners[match.pattern] else { continue }
      let signal = signals[index]
      guard signal.place.allows(text.sentences[text.tokens[match.tokens.lowerBound].sentence]),
        match.tokens.lowerBound >= lastEnd[index] ?? 0,
        signal.unless.isEmpty || surroundings.around(match.tokens).isDisjoint(with: signal.unless)
      else { continue }
      lastEnd[index] = match.tokens.upperBound
      hits.append(
        SignalHit(signal: signal.id, tokens: match.tokens, span: text.span(of: match.tokens)))
    }
    return hits
  }

  private func openings(in matches: [PhraseMatch]) -> [(Context, Range<Int>)] {
    matches.compactMap { match in
      guard case .context(let context) = owners[match.pattern] else { return nil }
      return (context, match.tokens)
    }
  }
}

/// One place where a signal was found.
package struct SignalHit: Sendable, Hashable {
  package let signal: String
  /// Indices of tokens.
  package let tokens: Range<Int>
  /// UTF-8 offsets into the original text.
  package let span: Range<Int>
}

extension Signal.Place {
  fileprivate func allows(_ sentence: Sentence) -> Bool {
    switch self {
    case .anywhere: true
    case .question: sentence.ending == .question
    case .statement: sentence.ending != .question
    }
  }
}
