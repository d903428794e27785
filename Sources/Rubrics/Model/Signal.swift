import Prose

/// A move that can be seen in a message: phrase patterns with the examples that prove them.
package struct Signal: Sendable, Hashable {
  package let id: String
  /// What the move is, in one sentence.
  package let about: String
  package let phrases: [Phrase]
  /// Where a match is looked for.
  package let place: Place
  /// Which surroundings take the credit away.
  package let unless: Set<Context>
  /// Messages that show the move.
  package let matches: [String]
  /// Messages that come near and do not show it.
  package let misses: [String]
  package let source: String
  /// Why the signal is kept although it is seen in one message only of those it was made with.
  package let alone: String?

  package init(
    id: String, about: String, phrases: [Phrase], place: Place, unless: Set<Context>,
    matches: [String], misses: [String], source: String, alone: String? = nil
  ) {
    self.id = id
    self.about = about
    self.phrases = phrases
    self.place = place
    self.unless = unless
    self.matches = matches
    self.misses = misses
    self.source = source
    self.alone = alone
  }

  /// The kinds of sentence in which a signal can be found.
  package enum Place: String, Sendable, Hashable, CaseIterable {
    case anywhere
    case question
    case statement
  }
}

/// Surroundings in which words do not do what they say.
package enum Context: String, Sendable, Hashable, CaseIterable {
  /// "I can't say well done."
  case negated
  /// "If you had finished the diary …"
  case hypothetical
  /// The client's words given back between quotation marks.
  case quoted
  /// Said of somebody else, or of the writer.
  case other
}

/// A signal or fact that counts only where another one is near.
package struct Join: Sendable, Hashable {
  package let id: String
  package let about: String
  /// Labels of which one must be there; the evidence is the sentence of this one.
  package let one: [String]
  /// Labels of which one must be near.
  package let near: [String]
  /// How many sentences apart they may stand; 0 is the same sentence.
  package let within: Int
}
