/// What one sentence says of scores.
struct ScoreReading {
  /// A measure that is named.
  struct Mention {
    let line: ScoreLine
    let tokens: Range<Int>
    /// Whether it goes by an everyday word, such as "mood".
    let isEveryday: Bool
  }

  /// A number that can be a score.
  struct Number {
    /// What a number turns out to be when it is held against the scores.
    enum Standing {
      /// The present score.
      case latest
      /// A score of an earlier time, or a difference between scores.
      case earlier
      /// A score of an earlier time, given as the present one.
      case stale
      /// Given for a measure that has never had it, or for a time when it had another.
      case wrong
      /// Nothing that can be told.
      case unknown
    }
    let line: ScoreLine
    let value: Double
    let tokens: Range<Int>
    let standing: Standing
    /// Whether the words beside it say that it belongs to an earlier time.
    let isPast: Bool
    let isChange: Bool

    /// "14 and 14": the same score twice, where the client had it before.
    func isRepeated(by other: Number) -> Bool {
      line.measure == other.line.measure && value == other.value && tokens != other.tokens
        && other.standing == .latest && line.earlier.contains(value)
    }

    var asEarlier: Number {
      Number(
        line: line, value: value, tokens: tokens, standing: .earlier, isPast: true,
        isChange: isChange)
    }

    var isKnown: Bool { standing == .latest || standing == .earlier || standing == .stale }
  }

  /// What is claimed of a change, held against the scores.
  struct Claim {
    enum Verdict: String {
      case right = "score.direction"
      case wrong = "score.direction-wrong"
      case overread = "score.overread"
      case swapped = "score.swapped"
      case real = "score.real"
      /// An earlier score given as the one that it came to.
      case outdated = "score.stale"
      /// Called recovered while it is not.
      case unrecovered = "score.not-recovered"
    }
    let line: ScoreLine
    let tokens: Range<Int>
    let verdict: Verdict
  }

  let tokens: Range<Int>
  var topics: [Range<Int>] = []
  var mentions: [Mention] = []
  var numbers: [Number] = []
  var claims: [Claim] = []
  var smalls: [Range<Int>] = []
  var bands: [Range<Int>] = []
  /// The measures of the sentence before, where this one goes on about them: "Both are …".
  var carried: [ScoreLine] = []
  var isAboutScores = false
}
