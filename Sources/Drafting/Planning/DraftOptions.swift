/// What a writer asks of a draft.
package struct DraftOptions: Sendable, Hashable {
  /// How a draft speaks.
  package enum Tone: String, Sendable, Hashable, CaseIterable {
    case plain
    case warm
  }

  /// How much a draft says.
  package enum Length: String, Sendable, Hashable, CaseIterable {
    /// Only what the review makes compulsory, in few words.
    case short
    /// What is optional as well, as far as it fits into a message.
    case full
  }

  package var tone: Tone
  package var length: Length
  /// The only moves wanted; nil for all that the review calls for.
  package var only: Set<Move>?
  /// The same seed gives the same draft, another one other wordings.
  package var seed: UInt64

  /// A full draft in a plain tone unless something else is asked for.
  package init(
    tone: Tone = .plain, length: Length = .full, only: Set<Move>? = nil, seed: UInt64 = 0
  ) {
    self.tone = tone
    self.length = length
    self.only = only
    self.seed = seed
  }
}
