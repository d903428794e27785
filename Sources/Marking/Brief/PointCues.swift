import Casebook
import Prose

/// The points of a review with their cues.
struct PointCues: Sendable {
  let points: [Review.Point]
  private var phrases = StemPhrases()
  private var owners: [(point: Int, cue: String)] = []

  init(_ points: [Review.Point], reading orthography: Orthography) {
    self.points = points
    for (index, point) in points.enumerated() {
      for cue in point.cues {
        owners.append((index, cue))
        phrases.add(cue, owner: owners.count - 1, reading: orthography)
      }
    }
  }

  /// Where cues stand in a text, by point.
  func matches(in text: Text) -> [(point: Int, cue: String, tokens: Range<Int>)] {
    phrases.matches(in: text).map { (owners[$0.owner].point, owners[$0.owner].cue, $0.tokens) }
  }
}

extension PointCues {
  /// The labels under which the points of a criterion are noted.
  struct Labels: Sendable {
    let cue: String
    let point: String
    let strong: String
    let open: String

    init(_ criterion: String) {
      cue = "cue.\(criterion)"
      point = "point.\(criterion)"
      strong = "strong.\(criterion)"
      open = "must-open.\(criterion)"
    }
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: Names.criteria.map { ($0, Labels($0)) })

  /// The labels of a criterion, made once.
  static func labels(_ criterion: String) -> Labels { all[criterion] ?? Labels(criterion) }
}
