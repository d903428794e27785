import Casebook

/// The measures of a review of which the same can be said.
struct ScoreGroup: Sendable {
  let verdict: MeasureCourse.Verdict
  /// In the order in which the review has them; never empty.
  let courses: [MeasureCourse]

  /// The measures completed since the supporter's latest message, those that changed first.
  static func all(of brief: DraftBrief) -> [ScoreGroup] {
    var ids: [String] = []
    for questionnaire in brief.facts.newQuestionnaires where !ids.contains(questionnaire.measure) {
      ids.append(questionnaire.measure)
    }
    let courses = ids.compactMap { id in
      MeasureCourse(
        id: id, measure: brief.measures[id], in: brief.review.questionnaires)
    }
    return order.compactMap { verdict in
      let group = courses.filter { $0.verdict == verdict }
      return group.isEmpty ? nil : ScoreGroup(verdict: verdict, courses: group)
    }
  }

  private static let order: [MeasureCourse.Verdict] = [
    .worse, .better, .worseSinceStart, .betterSinceStart, .same, .first, .unsized,
  ]

  /// The measure, where the group has no other.
  var single: MeasureCourse? { courses.count == 1 ? courses[0] : nil }

  /// Figures that were not checked and on which the verdict rests: "SPIN".
  var namesWithUncheckedFigure: [String] {
    guard verdict != .first, verdict != .unsized else { return [] }
    return courses.filter { $0.measure?.reliableChange?.checked == false }.map(\.name)
  }
}
