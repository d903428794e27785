import Casebook
import Testing

@Suite("Scoring")
struct ScoringTests {
  @Test("a score is the sum of the answers")
  func sum() {
    #expect(Measure.made().score(of: [1, 2, 3]) == 6)
    #expect(Measure.made().score(of: [0, 0, 0]) == 0)
  }

  @Test("reversed items are turned round")
  func reversed() {
    let measure = Measure.made(values: 1...5, reversed: [1, 3])
    #expect(measure.score(of: [1, 1, 5]) == 7.0)
    #expect(measure.score(of: [5, 5, 1]) == 11.0)
  }

  @Test("a score may be the mean of the answers")
  func mean() throws {
    let score = try #require(Measure.made(values: 1...5, mean: true).score(of: [1, 2, 4]))
    #expect(abs(score - 7.0 / 3) < 1e-12)
  }

  @Test(
    "answers that do not fit have no score",
    arguments: [[], [1, 2], [1, 2, 3, 0], [1, 2, 4], [-1, 0, 0]])
  func misfits(answers: [Int]) {
    #expect(Measure.made().score(of: answers) == nil)
  }

  @Test("the worry questionnaire reverses its five items")
  func pswq() throws {
    let pswq = try #require(ShippedContentTests.book.measures["pswq"])
    #expect(pswq.items.reversed == [1, 3, 8, 10, 11])
    #expect(pswq.score(of: Array(repeating: 1, count: 16)) == 36.0)
    #expect(pswq.score(of: Array(repeating: 5, count: 16)) == 60.0)
  }

  @Test(
    "bands of PHQ-9",
    arguments: [
      (0, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"),
      (15, "moderately severe"), (19, "moderately severe"), (20, "severe"), (27, "severe"),
    ])
  func bands(score: Int, name: String) throws {
    let phq = try #require(ShippedContentTests.book.measures["phq9"])
    #expect(phq.band(of: Double(score))?.name == name)
  }

  @Test("no band outside of the range, and none where there are none")
  func noBand() throws {
    let phq = try #require(ShippedContentTests.book.measures["phq9"])
    #expect(phq.band(of: 28) == nil)
    #expect(phq.band(of: -1) == nil)
    #expect(Measure.made().band(of: 5) == nil)
  }

  @Test("caseness is at or above the threshold")
  func caseness() {
    let measure = Measure.made(caseness: 4)
    #expect(measure.isCase(3) == false)
    #expect(measure.isCase(4) == true)
    #expect(Measure.made().isCase(4) == nil)
  }

  @Test("means that are fractions reach a threshold that they equal on paper")
  func tolerance() throws {
    let mobility = try #require(ShippedContentTests.book.measures["mobility"])
    let change = ScoreChange(from: 1.59, to: 2.32, of: mobility)
    #expect(2.32 - 1.59 < 0.73)
    #expect(change.verdict == .reliableDeterioration)
    #expect(mobility.isCase(2.31) == true)
    #expect(mobility.isCase(2.27) == false)
  }

  @Test(
    "scores are written without needless places",
    arguments: [
      (17.0, "17"), (0, "0"), (2.5, "2.5"), (2.31, "2.31"), (0.73, "0.73"), (10, "10"),
      (100, "100"), (2.30769, "2.31"), (1.999, "2"),
    ])
  func text(value: Double, text: String) {
    #expect(scoreText(value) == text)
  }
}
