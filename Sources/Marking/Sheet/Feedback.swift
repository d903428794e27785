import Casebook
import Rubrics

/// The few things to say first: one thing done well and the one thing to change.
package struct Feedback: Sendable, Hashable {
  /// The id of the criterion done best; nil where nothing reached level 1.
  package let strongest: String?
  /// The id of the criterion to work on; nil where everything is at its top.
  package let priority: String?

  package init(strongest: String?, priority: String?) {
    self.strongest = strongest
    self.priority = priority
  }
}

extension Scheme {
  /// Chooses what to say first: a gate before all, then the shortfall that matters most.
  func feedback(on marks: [CriterionMark], gates: [GateFinding]) -> Feedback {
    let priority = gates.first.flatMap { worst(of: $0.criteria, in: marks) } ?? shortfall(in: marks)
    return Feedback(strongest: strongest(of: marks, except: priority), priority: priority)
  }

  /// Of the criteria in which a gate shows, the first that has lost most.
  private func worst(of criteria: [String], in marks: [CriterionMark]) -> String? {
    let concerned = criteria.compactMap { id in
      marks.first { $0.criterion == id && $0.level != nil }
    }
    return concerned.min { ($0.level ?? 3) < ($1.level ?? 3) }?.criterion
  }

  /// The urgency of a criterion grows faster than its distance from the top: nothing at all weighs
  /// more than nearly there, and what is competent already can wait.
  private func shortfall(in marks: [CriterionMark]) -> String? {
    var best: (criterion: String, urgency: Double)?
    for mark in marks where mark.applies == .compulsory {
      guard let level = mark.level, let weight = weight(of: mark), level < weight.top else {
        continue
      }
      let distance = Double(weight.top - level)
      let pull = level >= 2 ? 0.4 : 1.0
      let urgency = pull * weight.urgency * distance * distance.squareRoot()
      if urgency > best?.urgency ?? 0 { best = (mark.criterion, urgency) }
    }
    return best?.criterion
  }

  private func strongest(of marks: [CriterionMark], except priority: String?) -> String? {
    var best: (criterion: String, value: Double)?
    for mark in marks where mark.criterion != priority {
      guard let level = mark.level, level > 0, let weight = weight(of: mark), weight.pride > 0
      else {
        continue
      }
      let value = Double(level) * 10 + weight.pride
      if value > best?.value ?? 0 { best = (mark.criterion, value) }
    }
    return best?.criterion
  }

  private func weight(of mark: CriterionMark) -> Weight? {
    criteria.first { $0.criterion == mark.criterion }
  }
}
