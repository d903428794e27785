import Casebook
import Testing

/// That the shipped cases are enough of each kind to practise on.
@Suite("What the shipped cases cover")
struct CoverageTests {
  static let cases = ShippedContentTests.book.cases.values

  @Test("there are at least thirty-four")
  func number() { #expect(Self.cases.count >= 34) }

  @Test(
    "every programme has its share",
    arguments: [
      ("after-trauma", 4), ("easing-stress", 4), ("facing-panic", 4), ("lifting-mood", 4),
      ("meeting-people", 4), ("steadying-worry", 4), ("settling-the-past", 2),
      ("writing-it-through", 2),
    ])
  func programmes(id: String, least: Int) {
    #expect(Self.cases.count { $0.programme == id } >= least)
  }

  @Test("no programme is without a count")
  func allProgrammes() {
    #expect(ShippedContentTests.book.programmes.ids.count == 8)
  }

  @Test("every situation is in two cases or more", arguments: Situation.allCases)
  func situations(situation: Situation) {
    let having = Self.cases.filter { $0.reviews.flatMap(\.situation).contains(situation) }
    #expect(having.count >= 2)
  }

  /// A third each, within a sixth of all.
  @Test("every difficulty is about a third", arguments: Case.Difficulty.allCases)
  func difficulties(difficulty: Case.Difficulty) {
    let count = Self.cases.count { $0.difficulty == difficulty }
    #expect(count * 6 >= Self.cases.count && count * 2 <= Self.cases.count)
  }

  @Test("courses can be followed, and risk can be met")
  func coursesAndRisk() {
    #expect(Self.cases.count { $0.reviews.count > 1 } >= 8)
    #expect(Self.cases.count { $0.reviews.contains { $0.risk.level != .none } } >= 6)
  }

  @Test("every criterion is trained by a case and every client has a name of their own")
  func criteriaAndNames() {
    let trained = Set(Self.cases.flatMap(\.focus))
    #expect(Names.criteria.filter { !trained.contains($0) } == [])
    #expect(Set(Self.cases.map(\.client.name)).count == Self.cases.count)
  }

  @Test("every review has its three exemplars, and every must point a sentence that meets it")
  func guides() {
    for item in Self.cases {
      for review in item.reviews {
        let levels = Set(review.exemplars.map(\.level))
        #expect(levels == Set(Review.Exemplar.Level.allCases), "\(item.id) \(review.id)")
        let unsaid = review.points.filter { $0.need == .must && $0.say == nil }.map(\.id)
        #expect(unsaid == [], "\(item.id) \(review.id)")
      }
    }
  }
}
