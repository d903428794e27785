import Casebook

/// How far the message meets the points of the review, by the cues of each.
///
/// `cue.C` is each distinct cue of a point on criterion C; `point.C` each such point with a cue,
/// `strong.C` each with two or more; `must-open.C` how many must points have none.
enum PointFacts: FactKind {
  static let labels = Names.criteria.flatMap {
    ["cue.\($0)", "point.\($0)", "strong.\($0)", "must-open.\($0)"]
  }

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    var cues: [Int: Set<String>] = [:]
    let points = brief.points.points
    let matches = brief.points.matches(in: message.text)
    for match in matches {
      let point = points[match.point]
      cues[match.point, default: []].insert(match.cue)
      ledger.add(
        message.observation(
          PointCues.labels(point.criterion).cue, match.tokens,
          key: ObservationKey(pair: point.id, match.cue), fact: point.text))
      ledger.add(
        message.observation(
          PointCues.labels(point.criterion).point, match.tokens, key: point.id, fact: point.text))
    }
    for match in matches
    where cues[match.point, default: []].count > 1 {
      let point = points[match.point]
      ledger.add(
        message.observation(
          PointCues.labels(point.criterion).strong, match.tokens, key: point.id, fact: point.text))
    }
    for criterion in Names.criteria {
      let open = points.indices.count {
        points[$0].criterion == criterion && points[$0].need == .must && cues[$0] == nil
      }
      ledger.set(PointCues.labels(criterion).open, open)
    }
  }
}
