import Casebook
import Testing

@Suite("Changes of scores")
struct ScoreChangeTests {
  @Test(
    "direction, size and verdict of PHQ-9, where 6 is reliable",
    arguments: [
      (15, 17, .up, 2, .noReliableChange), (17, 15, .down, 2, .noReliableChange),
      (15, 15, .same, 0, .noReliableChange), (15, 9, .down, 6, .reliableImprovement),
      (15, 10, .down, 5, .noReliableChange), (9, 15, .up, 6, .reliableDeterioration),
      (9, 14, .up, 5, .noReliableChange), (27, 0, .down, 27, .reliableImprovement),
    ] as [(Int, Int, ScoreChange.Direction, Int, ScoreChange.Verdict)])
  func verdicts(
    from: Int, to: Int, direction: ScoreChange.Direction, size: Int, verdict: ScoreChange.Verdict
  ) {
    let change = ScoreChange(from: Double(from), to: Double(to), of: .phq)
    #expect(change.direction == direction)
    #expect(change.size == Double(size))
    #expect(change.verdict == verdict)
    #expect(!change.usesUncheckedFigure)
  }

  @Test("a change and its mirror have mirrored verdicts")
  func mirror() {
    for from in 0...27 {
      for to in 0...27 {
        let there = ScoreChange(from: Double(from), to: Double(to), of: .phq)
        let back = ScoreChange(from: Double(to), to: Double(from), of: .phq)
        #expect(there.isReliableImprovement == back.isReliableDeterioration)
        #expect(there.difference == -back.difference)
      }
    }
  }

  @Test("without a figure there is no verdict")
  func noFigure() {
    let change = ScoreChange(from: 9, to: 1, of: .made())
    #expect(change.verdict == nil)
    #expect(change.words(since: .start) == "down 8 since the start")
  }

  @Test("words")
  func words() throws {
    let date = try day("02-24")
    func words(_ from: Double, _ to: Double, _ time: ScoreChange.Time) -> String {
      ScoreChange(from: from, to: to, of: .phq).words(since: time)
    }
    #expect(words(15, 17, .lastWeek) == "up 2 since last week, no reliable change")
    #expect(words(17, 10, .start) == "down 7 since the start, a reliable improvement")
    #expect(words(9, 15, .day(date)) == "up 6 since 24 February, a reliable deterioration")
    #expect(words(9, 9, .lastWeek) == "the same as last week")
    #expect(words(9, 9, .start) == "the same as at the start")
    #expect(words(9, 9, .day(date)) == "the same as on 24 February")
  }

  @Test("an unchecked figure shows in the words")
  func unchecked() {
    let measure = Measure.made(change: 3, checked: false)
    let change = ScoreChange(from: 9, to: 1, of: measure)
    #expect(change.usesUncheckedFigure)
    #expect(
      change.words(since: .start)
        == "down 8 since the start, a reliable improvement (figure not checked)")
  }
}
