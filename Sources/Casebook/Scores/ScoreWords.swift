import DataFile

/// Changes of scores in plain words, the same on every screen.
extension ScoreSeries {
  /// "up 2 since last week, no reliable change"; nil where there is only one score.
  package var wordsSinceLast: String? {
    guard let previous, let change = changeSinceLast else { return nil }
    // Five to nine days before is what people call last week.
    let isLastWeek = 5...9 ~= previous.date.days(until: latest.date)
    return change.words(since: isLastWeek ? .lastWeek : .day(previous.date))
  }

  /// "down 7 since the start, a reliable improvement"; nil where there is only one score.
  package var wordsSinceStart: String? { changeSinceStart?.words(since: .start) }
}

extension ScoreChange {
  /// The time of the earlier score, as a person would name it.
  package enum Time: Sendable, Hashable {
    case start
    case lastWeek
    case day(CivilDate)

    fileprivate var afterSince: String {
      switch self {
      case .start: "the start"
      case .lastWeek: "last week"
      case .day(let date): date.dayAndMonth
      }
    }

    fileprivate var afterAs: String {
      switch self {
      case .start: "at the start"
      case .lastWeek: "last week"
      case .day(let date): "on \(date.dayAndMonth)"
      }
    }
  }

  /// The change with its size and what may be read into it, in words without a full stop.
  package func words(since time: Time) -> String {
    guard direction != .same else { return "the same as \(time.afterAs)" }
    let way = direction == .up ? "up" : "down"
    let meaning = verdict.map { ", \($0.words)\(usesUncheckedFigure ? Self.unchecked : "")" }
    return "\(way) \(scoreText(size)) since \(time.afterSince)\(meaning ?? "")"
  }

  /// What stands behind a verdict whose figure was not checked against its source.
  package static let unchecked = " (figure not checked)"
}

extension ScoreChange.Verdict {
  /// "a reliable improvement".
  package var words: String {
    switch self {
    case .reliableImprovement: "a reliable improvement"
    case .reliableDeterioration: "a reliable deterioration"
    case .noReliableChange: "no reliable change"
    }
  }
}
