import Casebook

/// Which moves a review calls for, after the table "When it applies" of the marking scheme.
extension Move {
  /// Compulsory moves are in every draft, optional ones in a full one.
  func applicability(in brief: DraftBrief) -> Applicability {
    let facts = brief.facts
    switch self {
    case .greeting, .signOff: return .compulsory
    case .risk: return facts.hasRiskCue ? .compulsory : .never
    case .promise: return brief.duePromises.isEmpty ? .never : .compulsory
    case .reply: return brief.review.questions.isEmpty ? .never : .compulsory
    case .work: return NewWork(facts).isEmpty ? .never : facts.applicability(of: "feedback.work")
    case .praise: return praise(in: brief)
    case .scores:
      // Old scores are never told as how the client is now.
      return facts.newQuestionnaires.isEmpty ? .never : facts.applicability(of: "feedback.scores")
    case .link, .referBack: return understanding(in: brief)
    case .empathy: return facts.applicability(of: "alliance.empathy")
    case .encouragement: return facts.applicability(of: "encouragement.hope")
    case .nextStep: return facts.applicability(of: "guidance.next-step")
    case .question:
      return isUrgent(brief) ? .never : facts.applicability(of: "guidance.question")
    case .ending: return isLast(brief) ? .compulsory : .never
    case .frame:
      // A message that does not say when the next one comes leaves the client waiting.
      return isLast(brief) ? .never : .compulsory
    }
  }

  /// Effort that is not in the work, such as writing at all, is praised where the review names it.
  private func praise(in brief: DraftBrief) -> Applicability {
    let applicability = brief.facts.applicability(of: "praise.effort")
    let isNewOrNamed = applicability == .compulsory || !NewWork(brief.facts).isEmpty
    return isNewOrNamed ? applicability : .never
  }

  /// Links need new work, sections to point back to need to be named; neither has a place beside a
  /// cue that is acted on today.
  private func understanding(in brief: DraftBrief) -> Applicability {
    let hasMatter =
      self == .referBack ? !brief.references.isEmpty : !NewWork(brief.facts).entries.isEmpty
    guard hasMatter, !isUrgent(brief) else { return .never }
    return brief.facts.applicability(of: "feedback.understanding")
  }

  private func isUrgent(_ brief: DraftBrief) -> Bool { brief.review.risk.level == .act }

  private func isLast(_ brief: DraftBrief) -> Bool { brief.review.situation.contains(.ending) }
}
