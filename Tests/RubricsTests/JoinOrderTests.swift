import Prose
import Testing

@testable import Rubrics

@Suite("Joins stand in the order in which they use each other")
struct JoinOrderTests {
  private func join(_ id: String, near: [String]) -> Join {
    Join(id: id, about: "", one: ["signal"], near: near, within: 0)
  }

  private func order(_ joins: [Join]) -> [String] {
    RubricBook(
      lexicon: Lexicon(), signals: [], joins: joins, criteria: [], gates: [], schemes: []
    ).joins.map(\.id)
  }

  @Test("A join that names a later one comes after it")
  func laterIsFirst() {
    let joins = [join("hope", near: ["praise"]), join("praise", near: ["fact"])]
    #expect(order(joins) == ["praise", "hope"])
  }

  @Test("Joins that do not name each other keep their order")
  func orderIsKept() {
    let joins = ["b", "a", "c"].map { join($0, near: ["fact"]) }
    #expect(order(joins) == ["b", "a", "c"])
  }

  @Test("A ring and a join that names itself end")
  func ringEnds() {
    let joins = [join("a", near: ["b"]), join("b", near: ["a"]), join("c", near: ["c"])]
    #expect(order(joins) == ["c", "a", "b"])
  }
}
