import DataFile
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "7", "lifting-mood", "feedback.work", "week-3", "a.b-c.d", "phq9"])
  func valid(text: String) { #expect(Identifier.isValid(text)) }

  @Test(arguments: [
    "", "-", "a-", "-a", "a--b", "a..b", ".a", "A", "a b", "a_b", "é", "a/b", "a\n", "a\u{0}",
    String(repeating: "a", count: 65),
  ])
  func invalid(text: String) { #expect(!Identifier.isValid(text)) }
}
