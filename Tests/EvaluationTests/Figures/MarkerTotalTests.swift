import Casebook
import Evaluation
import Marking
import Testing

/// Totals and outcomes of human markings, as the marking scheme works them out.
struct MarkerTotalTests {
  /// The worked example of the marking scheme: a review where the frame is optional, without a risk
  /// cue.
  static let worked = [
    "feedback.work": 2, "feedback.scores": 2, "praise.effort": 1, "encouragement.hope": 1,
    "guidance.next-step": 2, "guidance.responds": 3, "alliance.empathy": 1,
    "alliance.collaboration": 1, "alliance.tone": 2, "clarity.plain": 2, "safety.boundaries": 2,
    "feedback.understanding": 1, "guidance.question": 0, "guidance.frame": 2,
  ]

  static func applies(_ criterion: String) -> Applicability {
    switch criterion {
    case "feedback.understanding", "guidance.question", "guidance.frame": .optional
    case "safety.risk": .never
    default: .compulsory
    }
  }

  @Test("is 57.1 per cent for the worked example")
  func workedExample() throws {
    let scheme = try #require(Content.scheme)
    let percent = try #require(scheme.percent(of: Self.worked, applies: Self.applies))
    #expect(percent == 100 * 44.0 / 77)
    let marking = MarkedMessage.Marking(marker: "A", levels: Self.worked)
    let reading = Reading(marking, scheme: scheme, applies: Self.applies)
    #expect(reading.total == percent)
    #expect(reading.outcome == .competent)
  }

  @Test("leaves out a level where the criterion is never called for")
  func never() throws {
    let scheme = try #require(Content.scheme)
    var levels = Self.worked
    levels["safety.risk"] = 0
    #expect(scheme.percent(of: levels, applies: Self.applies) == 100 * 44.0 / 77)
  }

  @Test("is nil where nothing counts")
  func nothing() throws {
    let scheme = try #require(Content.scheme)
    #expect(scheme.percent(of: [:], applies: Self.applies) == nil)
    #expect(scheme.percent(of: ["guidance.frame": 1], applies: Self.applies) == nil)
  }

  @Test(
    "follows total and gate",
    arguments: [
      (0.0, false, Outcome.referred), (49.999, false, .referred), (50, false, .competent),
      (74.999, false, .competent), (75, false, .skilled), (100, false, .skilled),
      (100, true, .referred),
    ])
  func outcome(percent: Double, hasGate: Bool, outcome: Outcome) throws {
    #expect(try #require(Content.scheme).outcome(of: percent, hasGate: hasGate) == outcome)
  }

  @Test("keeps the reasons that a marker gave, each with what it is for")
  func reasons() throws {
    let marking = MarkedMessage.Marking(
      marker: "A", levels: [:], best: "alliance.tone", fix: "alliance.tone", whyFix: "Stiff.")
    let reading = Reading(marking, scheme: try #require(Content.scheme), applies: Self.applies)
    #expect(
      reading.reasons == [Reading.Reason(.fix, subject: "alliance.tone", text: "Stiff.")])
  }
}

/// What markers come to together.
struct ReferenceTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Total and gates of each marker.
    let markers: [(total: Double?, gates: [String])]
    let total: Double?
    let gates: [String]
    let outcome: Outcome
  }

  static let hostile = "gate.hostile"
  static let motive = "gate.motive"

  static let examples = [
    Example(
      testDescription: "mean of totals", markers: [(50, []), (60, []), (70, [])], total: 60,
      gates: [], outcome: .competent),
    Example(
      testDescription: "a gate by one of three", markers: [(50, [hostile]), (60, []), (70, [])],
      total: 60, gates: [], outcome: .competent),
    Example(
      testDescription: "a gate by two of three",
      markers: [(80, [hostile]), (80, [motive, hostile]), (80, [])], total: 80,
      gates: [hostile], outcome: .referred),
    Example(
      testDescription: "different gates by two", markers: [(80, [hostile]), (80, [motive])],
      total: 80, gates: [], outcome: .skilled),
    Example(
      testDescription: "gates by the only marker", markers: [(80, [motive, hostile])], total: 80,
      gates: [hostile, motive], outcome: .referred),
    Example(
      testDescription: "a total that one lacks", markers: [(nil, []), (40, [])], total: 40,
      gates: [], outcome: .referred),
  ]

  @Test("follows the totals and the gates that two give", arguments: examples)
  func reference(example: Example) throws {
    let message = try Compared.message(
      "m", engine: Compared.reading(),
      example.markers.enumerated().map { place, marker in
        Compared.reading("\(place)", gates: marker.gates, total: marker.total)
      })
    #expect(message.reference.total == example.total)
    #expect(message.reference.gates == example.gates)
    #expect(message.reference.outcome == example.outcome)
  }
}
