import Casebook
import Drafting
import Testing

@Suite("Scores in words")
struct ScoreTextTests {
  private func text(
    _ field: String, _ scores: String, measure: String = "phq9",
    situation: [Situation] = [.steadyProgress]
  ) throws -> String {
    let review = try Made.review(
      situation: situation, questionnaires: try Made.scores(measure, scores))
    return Made.text(.scores, "{\(field)}", in: Made.brief(review))
  }

  static let sentences: [(scores: String, rest: String)] = [
    ("03-08 17", "17."),
    ("03-01 15, 03-08 17", "17; it was 15 at the start."),
    ("02-22 18, 03-01 15, 03-08 17", "17; it was 15 last week and 18 at the start."),
    ("02-15 18, 02-22 15, 03-08 17", "17; it was 15 on 22 February and 18 at the start."),
    ("02-22 15, 03-01 15, 03-08 17", "17; it was 15 last week and at the start."),
    ("02-22 18, 03-01 17, 03-08 17", "17; it was the same last week and 18 at the start."),
    ("02-22 17, 03-01 17, 03-08 17", "17; it was the same last week and at the start."),
    ("03-01 1.59, 03-08 2.5", "2.5; it was 1.59 at the start."),
  ]

  @Test(
    "a sentence compares with the time before and with the start, and tells equal scores once",
    arguments: sentences)
  func sentence(scores: String, rest: String) throws {
    #expect(try text("scores", scores) == "Your PHQ-9 score (low mood) is " + rest)
  }

  static let changes: [(field: String, scores: String, expected: String)] = [
    ("change-words", "03-01 15, 03-08 17", "2 points higher than last week"),
    ("change-words", "03-01 16, 03-08 15", "1 point lower than last week"),
    ("change-words", "03-01 16, 03-08 16", "the same as last week"),
    ("change-words", "02-20 9, 03-08 10.5", "1.5 points higher than on 20 February"),
    ("change-words-start", "02-01 17, 03-01 12, 03-08 10", "7 points lower than at the start"),
    ("latest", "03-01 15, 03-08 10", "10"),
    ("previous", "03-01 15, 03-08 10", "15"),
    ("change-words", "03-08 10", ""),
    ("previous", "03-08 10", ""),
  ]

  @Test("a change has its size, its unit and its time", arguments: changes)
  func change(field: String, scores: String, expected: String) throws {
    #expect(try text(field, scores) == expected)
  }

  @Test("a measure that is not known is named as it is, and its size is not judged")
  func unknown() throws {
    let scores = "03-01 30, 03-08 12"
    let sentence = try text("scores", scores, measure: "core10")
    #expect(sentence == "Your core10 score is 12; it was 30 at the start.")
    let review = try Made.review(questionnaires: try Made.scores("core10", scores))
    let draft = Made.draft(review, DraftOptions(only: [.scores])).text
    #expect(draft.hasPrefix(sentence + " I do not know how large a change on it has to be"))
  }

  @Test("where others read along, it is not said what a measure is about")
  func neutral() throws {
    let text = try text("scores", "03-08 17", situation: [.homeNotPrivate])
    #expect(text == "Your PHQ-9 score is 17.")
  }

  @Test("measures of which the same can be said stand together, changes first")
  func groups() throws {
    let questionnaires =
      try Made.scores("phq9", "02-22 10, 03-01 10, 03-08 9")
      + Made.scores("gad7", "02-22 8, 03-01 9, 03-08 14")
    let review = try Made.review(questionnaires: questionnaires)
    let text = Made.text(.scores, "{scores-brief}: {measures}.", in: Made.brief(review))
    #expect(
      text == """
        GAD-7 is 14 (9 last week and 8 at the start): GAD-7. \
        PHQ-9 is 9 (10 last week and at the start): PHQ-9.
        """)
  }

  static let verdicts: [(scores: String, says: String)] = [
    ("02-22 16, 03-01 16, 03-08 14", "about the same"),
    ("02-22 16, 03-01 16, 03-08 16", "about the same"),
    ("02-22 16, 03-01 16, 03-08 11", "about the same"),
    ("02-22 16, 03-01 16, 03-08 10", "drop"),
    ("02-22 10, 03-01 10, 03-08 16", "worse"),
    ("02-22 16, 03-01 12, 03-08 10", "since the start it is a real drop"),
    ("02-22 10, 03-01 12, 03-08 16", "since the start it is a rise"),
    ("03-08 16", "nothing to compare that with yet"),
  ]

  @Test("a change under reliable change is about the same", arguments: verdicts)
  func verdict(scores: String, says: String) throws {
    let review = try Made.review(questionnaires: try Made.scores("phq9", scores))
    let options = DraftOptions(length: .short, only: [.scores])
    #expect(Made.draft(review, options).text.contains(says))
  }

  @Test("only what was completed since the supporter's latest message is told")
  func old() throws {
    let letter = Review.Letter(from: .supporter, date: try day("03-02"), text: "Hello Kim.")
    let review = try Made.review(
      questionnaires: try Made.scores("phq9", "02-22 10, 03-01 16"), thread: [letter])
    #expect(Made.draft(review).parts.allSatisfy { $0.move != .scores })
  }
}
