import Casebook
import Drafting
import Testing

@Suite("Options of a draft")
struct OptionsTests {
  private func review() throws -> Review {
    let letter = Review.Letter(
      from: .supporter, date: try day("03-02"), text: "", promises: ["send the leaflet"])
    return try Made.review(
      work: [
        Review.Work(
          module: "first-steps", progress: 50, entries: [try Made.entry("step-log", "03-07")])
      ],
      questionnaires: try Made.scores("phq9", "03-01 9, 03-08 9"), thread: [letter],
      questions: ["Is it me?"],
      referBack: [
        Review.Reference(module: "first-steps", section: "slow-start", why: ""),
        Review.Reference(module: "first-steps", section: "getting-help", why: ""),
      ])
  }

  @Test("the moves stand in the order of a message")
  func order() throws {
    let all = DraftOptions(only: Set(Move.allCases))
    let moves = Made.draft(try review(), all).parts.map(\.move)
    #expect(
      moves == [
        .greeting, .empathy, .promise, .reply, .work, .praise, .link, .scores, .encouragement,
        .referBack, .nextStep, .question, .frame, .signOff,
      ])
  }

  @Test("a short one leaves out what is optional")
  func short() throws {
    let moves = Made.draft(try review(), DraftOptions(length: .short)).parts.map(\.move)
    #expect(
      moves == [
        .greeting, .empathy, .promise, .reply, .work, .praise, .scores, .encouragement,
        .nextStep, .frame, .signOff,
      ])
  }

  @Test("only the moves asked for, in the words that they have among the others")
  func only() throws {
    let all = Made.draft(try review(), DraftOptions(seed: 4))
    let some = Made.draft(try review(), DraftOptions(only: [.praise, .greeting], seed: 4))
    #expect(some.parts.map(\.move) == [.greeting, .praise])
    #expect(
      some.parts.map(\.text)
        == all.parts.filter { [.greeting, .praise].contains($0.move) }.map(\.text))
    #expect(Made.draft(try review(), DraftOptions(only: [.risk])).text == "")
  }

  @Test("what the review says is never expected is left out")
  func never() throws {
    let review = try Made.review(
      work: [Review.Work(module: "first-steps", progress: 50)],
      questionnaires: try Made.scores("phq9", "03-08 9"),
      expects: [
        "feedback.work": .never, "praise.effort": .never, "feedback.scores": .never,
        "feedback.understanding": .never, "guidance.question": .never,
      ])
    let moves = Made.draft(review).parts.map(\.move)
    #expect(moves == [.greeting, .empathy, .encouragement, .nextStep, .frame, .signOff])
  }

  @Test("a warm draft has warm words where there are some")
  func tone() throws {
    let plain = (0..<20).map { Made.draft(try! review(), DraftOptions(seed: $0)) }
    let warm = (0..<20).map { Made.draft(try! review(), DraftOptions(tone: .warm, seed: $0)) }
    let closings = { (drafts: [Draft]) in Set(drafts.compactMap { $0.parts.last?.text }) }
    #expect(closings(plain) == ["Best wishes,\n[your name]", "All the best,\n[your name]"])
    #expect(closings(warm) == ["With good wishes,\n[your name]", "With warm wishes,\n[your name]"])
  }

  @Test("who reads with difficulty gets short words and no extra moves")
  func lowLiteracy() throws {
    var found: Set<Move> = []
    let base = try review()
    let review = try Made.review(
      situation: [.lowLiteracy], work: base.work, questionnaires: base.questionnaires,
      thread: base.thread, questions: ["Is it me?"], referBack: base.referBack)
    for seed in UInt64(0)..<10 {
      let draft = Made.draft(review, DraftOptions(seed: seed))
      found.formUnion(draft.parts.map(\.move))
      #expect(draft.wordCount < 200)
    }
    #expect(found.isDisjoint(with: [.link, .question]))
  }

  @Test("every slot has an id of its own")
  func slots() throws {
    let slots = Made.draft(try review()).slots
    #expect(Set(slots.map(\.id)).count == slots.count)
    #expect(slots.filter { $0.move == .reply }.map(\.id) == ["reply.q0.1"])
    #expect(slots.first { $0.move == .signOff }?.isBrief == true)
  }

  @Test("a figure that was not checked is told to the writer, not to the client")
  func unchecked() throws {
    let measure = Measure(
      id: "phq9", name: "PHQ-9", title: "", about: "low mood",
      items: Measure.Items(count: 9, values: 0...3), range: 0...27,
      reliableChange: Measure.Figure(value: 6, source: "", checked: false))
    let review = try Made.review(questionnaires: try Made.scores("phq9", "03-01 9, 03-08 9"))
    let brief = DraftBrief(
      review: review, client: Made.client(), programme: Made.programme, measures: { _ in measure })
    let notes = draft(for: brief, templates: Shipped.book).notes
    #expect(
      notes == [
        "What counts as a real change on PHQ-9 rests on a figure that was not checked against its"
          + " source."
      ])
  }
}
