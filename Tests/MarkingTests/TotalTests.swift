import Casebook
import Rubrics
import Testing

@testable import Marking

@Suite("Totals")
struct TotalTests {
  /// The worked example of the marking scheme: 44 of 77, or 57.1 per cent, competent.
  @Test("the worked example of the marking scheme comes out as it says")
  func worked() {
    let scheme = Shipped.content.marker.scheme
    let levels = [
      "feedback.work": 2, "feedback.scores": 2, "praise.effort": 1, "encouragement.hope": 1,
      "guidance.next-step": 2, "guidance.responds": 3, "alliance.empathy": 1,
      "alliance.collaboration": 1, "alliance.tone": 2, "clarity.plain": 2, "safety.boundaries": 2,
      "feedback.understanding": 1, "guidance.question": 0, "guidance.frame": 2,
    ]
    let optional = ["feedback.understanding", "guidance.question", "guidance.frame"]
    let marks = scheme.criteria.map { weight in
      let level = levels[weight.criterion]
      let isOptional = optional.contains(weight.criterion)
      return CriterionMark(
        criterion: weight.criterion, title: "",
        applies: level == nil ? .never : isOptional ? .optional : .compulsory,
        counts: level.map { !isOptional || $0 >= 2 } ?? false, level: level, top: weight.top,
        weight: weight.weight, evidence: [], missing: [], coaching: "", reflection: "")
    }
    let total = Total(marks)
    #expect(total.earned == 44 && total.possible == 77)
    #expect(scheme.outcome(total: total, gates: []) == .competent)
  }

  @Test(
    "outcomes turn at 50 and 75 per cent, unrounded",
    arguments: [
      (49, 100, Outcome.referred), (50, 100, .competent), (74, 100, .competent),
      (75, 100, .skilled),
      (1499, 2000, .competent),
    ])
  func bands(_ earned: Int, _ possible: Int, _ expected: Outcome) {
    let scheme = Shipped.content.marker.scheme
    #expect(scheme.outcome(total: Total(earned: earned, possible: possible), gates: []) == expected)
  }

  @Test("a gate refers whatever the total")
  func gate() {
    let finding = GateFinding(
      gate: "gate.hostile", title: "", reason: "", evidence: [], criteria: [])
    let outcome = Shipped.content.marker.scheme.outcome(
      total: Total(earned: 99, possible: 100), gates: [finding])
    #expect(outcome == .referred)
  }

  @Test("nothing possible is no division by nothing")
  func nothing() { #expect(Total([]).percent == 0) }
}
