/// When a criterion applies: the table "When it applies" of the marking scheme.
extension ReviewFacts {
  /// Whether a criterion counts in this review: what the review expects or, by default, what follows
  /// from the client's situation.
  package func applicability(of criterion: String) -> Applicability {
    review.expects[criterion] ?? defaultApplicability(of: criterion)
  }

  /// Whether a criterion counts where the review says nothing about it.
  package func defaultApplicability(of criterion: String) -> Applicability {
    switch criterion {
    case "feedback.work", "praise.effort":
      hasWork || isNamed(criterion) ? .compulsory : .never
    case "feedback.scores":
      !newQuestionnaires.isEmpty || isNamed(criterion) ? .compulsory : .never
    case "guidance.responds":
      !review.questions.isEmpty || isNamed(criterion) ? .compulsory : .never
    case "safety.risk":
      hasRiskCue ? .compulsory : .never
    case "guidance.frame":
      needsFrame ? .compulsory : .optional
    case "feedback.understanding", "guidance.question":
      .optional
    default:
      .compulsory
    }
  }

  /// Whether the review has a risk cue of any level.
  package var hasRiskCue: Bool { review.risk.level != .none }

  /// Whether a point of the review belongs to a criterion.
  private func isNamed(_ criterion: String) -> Bool {
    review.points.contains { $0.criterion == criterion }
  }

  /// The first review and the last, a missed contact, a risk cue.
  private var needsFrame: Bool {
    let situations: Set<Situation> = [.firstReview, .ending, .noLogin]
    return hasRiskCue || review.situation.contains(where: situations.contains)
  }
}
