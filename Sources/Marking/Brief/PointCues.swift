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
