import Rubrics
import Testing

@Suite("Conditions")
struct ConditionTests {
  private let counts = ["a": 2, "b": 0, "score.right": 1]

  @Test(
    "hold or fail as they read",
    arguments: [
      ("a", true), ("b", false), ("not b", true), ("a and b", false), ("a or b", true),
      ("a and not b", true), ("a >= 2", true), ("a >= 3", false), ("a <= 1", false),
      ("b = 0", true),
      ("b or a and score.right", true), ("(b or a) and b", false), ("not (a and b)", true),
      ("missing = 0", true), ("not not a", true),
    ])
  func reading(_ source: String, _ expected: Bool) throws {
    let condition = try ConditionParser.parse(source)
    #expect(condition.holds { counts[$0] ?? 0 } == expected)
  }

  @Test(
    "that cannot be read say why",
    arguments: [
      ("", "the name of a signal, join or fact is missing"),
      ("a and", "the name of a signal, join or fact is missing"),
      ("a >=", "a whole number is missing after \">=\""),
      ("(a or b", "a closing bracket is missing"), ("a b", "\"b\" is not expected here"),
      ("a >= x", "a whole number is missing after \">=\""),
      ("and", "the name of a signal, join or fact is missing"),
    ])
  func faults(_ source: String, _ problem: String) {
    do {
      _ = try ConditionParser.parse(source)
      Issue.record("\(source) was read")
    } catch {
      #expect(error.problem == problem)
    }
  }

  @Test("name their labels in order")
  func labels() throws {
    #expect(try ConditionParser.parse("b and (a or not c) or b").labels == ["b", "a", "c", "b"])
  }
}
