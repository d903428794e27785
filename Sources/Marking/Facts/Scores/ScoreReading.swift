/// What one sentence says of scores.
struct ScoreReading {
  /// A measure that is named.
  struct Mention {
    let line: ScoreLine
    let tokens: Range<Int>
  }

  /// A number that can be a score.
  struct Number {
    let line: ScoreLine
    let value: Double
    let tokens: Range<Int>
    let isLatest: Bool
    let isKnown: Bool
    /// Whether it is given for a measure that has never had it.
    let isWrong: Bool
  }

  /// What is claimed of a change, held against the scores.
  struct Claim {
    enum Verdict: String {
      case right = "score.direction"
      case wrong = "score.direction-wrong"
      case overread = "score.overread"
      case swapped = "score.swapped"
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
  var isAboutScores = false
}
