import Prose
import Rubrics

/// The words that tell what was done from what is still to come, from the lexicon.
struct TenseWords: Sendable {
  private enum Role {
    case ahead
    case past
    case undone
  }

  private let phrases: PhraseSet
  private let roles: [Role]
  private let unlikePast: Set<String>

  init(_ lexicon: Lexicon) {
    var patterns: [Phrase] = []
    var roles: [Role] = []
    let classes: [(String, Role)] = [
      ("ahead", .ahead), ("past-verb", .past), ("undone-sign", .undone),
    ]
    for (name, role) in classes {
      let members = lexicon.classes[name] ?? []
      patterns += members
      roles += members.map { _ in role }
    }
    phrases = PhraseSet(patterns)
    self.roles = roles
    unlikePast = Set((lexicon.classes["no-past-verb"] ?? []).map(\.source))
  }

  /// Reads a text once for all that its words tell of time.
  func read(_ text: Text) -> TenseReading {
    var reading = TenseReading(text)
    for (index, token) in text.tokens.enumerated()
    where token.word.count > 4 && token.word.hasSuffix("ed") && !unlikePast.contains(token.word) {
      reading.pastVerbs.insert(index)
    }
    for match in phrases.matches(in: text) {
      let start = match.tokens.lowerBound
      let sentence = text.tokens[start].sentence
      switch roles[match.pattern] {
      case .ahead: reading.endTold(of: sentence, at: start)
      case .past: reading.pastVerbs.insert(start)
      case .undone: reading.undoneSentences.insert(sentence)
      }
    }
    return reading
  }
}

/// What the words of a text tell of time.
struct TenseReading: Sendable {
  /// For each sentence, the tokens before anything in it that looks ahead; empty for questions.
  private(set) var told: [Range<Int>] = []
  /// The tokens that are verbs of the past: those of the lexicon, and regular ones by their ending.
  fileprivate(set) var pastVerbs: Set<Int> = []
  /// Sentences that say that something was left undone.
  fileprivate(set) var undoneSentences: Set<Int> = []

  /// Nothing is known of the time of anything.
  init() {}

  fileprivate init(_ text: Text) {
    told = text.sentences.map {
      $0.ending == .question ? $0.tokens.lowerBound..<$0.tokens.lowerBound : $0.tokens
    }
  }

  fileprivate mutating func endTold(of sentence: Int, at token: Int) {
    let range = told[sentence]
    guard range.upperBound > token else { return }
    told[sentence] = range.lowerBound..<max(range.lowerBound, token)
  }
}
