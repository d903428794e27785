import Prose
import Rubrics

/// The words with which messages speak of scores, from the lexicon.
struct ScoreWords: Sendable {
  /// What a word or phrase does in a sentence about scores; each is a class of the lexicon.
  enum Role: String, Sendable, CaseIterable {
    /// "scores", "questionnaires", "PHQ": the sentence is about scores.
    case topic = "score-topic"
    case up = "score-up"
    case down = "score-down"
    case same = "score-same"
    case better = "score-better"
    case worse = "score-worse"
    /// Says that a change is small or may mean little.
    case small = "score-small"
    /// A word after a number that makes it no score: "minutes", "pm", "per cent".
    case unit = "score-unit"
    /// A word before a number that makes it a difference: "by", "up".
    case difference = "score-difference"
    /// A word after a number that makes it a difference: "points", "fewer".
    case differenceAfter = "score-difference-after"
    /// Says that a change is a real one: "more than ordinary".
    case big = "score-big"
    /// Says that the client is well again: "in the healthy range".
    case recovered = "score-recovered"
    /// Takes back the claim that follows at once: "nothing has slipped".
    case negation = "score-negation"
    /// Makes what follows a case that is not told as true: "if it goes up".
    case unreal = "score-unreal"
    /// Words that look like a direction and are none: "adds up to", "wrote down".
    case noDirection = "score-no-direction"
    /// Says that a number is the one before the present one: "last week".
    case lastTime = "score-last"
    /// Says that a number belongs to an earlier time: "was", "from", "in April".
    case past = "score-past"
    /// Says that a number holds at present: "is now", "steady at".
    case now = "score-now"
    /// A word between two scores that puts the earlier one first: "22 to 20".
    case forward = "score-forward"
    /// A word between two scores that puts the later one first: "14, up from 11".
    case backward = "score-backward"
    /// A word that may stand between the name of a measure and its number.
    case bridge = "score-bridge"
    /// "both", "each": a claim about every measure.
    case all = "score-all"
    /// At the start of a sentence: it goes on about the scores before.
    case carry = "score-carry"
    /// A word before a number that points at it: "the 22".
    case pointer = "score-pointer"
    /// "range", "line": numbers beside it are marks on the scale.
    case mark = "score-mark"
    /// The names of bands: "moderate".
    case band = "score-band"
  }

  private let phrases: PhraseSet
  private let roles: [Role]

  init(_ lexicon: Lexicon) {
    var patterns: [Phrase] = []
    var roles: [Role] = []
    for role in Role.allCases {
      let members = lexicon.classes[role.rawValue] ?? []
      patterns += members
      roles += members.map { _ in role }
    }
    phrases = PhraseSet(patterns)
    self.roles = roles
  }

  /// Where the words stand in a text.
  func matches(in text: Text) -> [(role: Role, tokens: Range<Int>)] {
    phrases.matches(in: text).map { (roles[$0.pattern], $0.tokens) }
  }
}
