import Prose
import Testing

/// A prefix in a pattern means that prefix, whatever classes have it among their members.
@Test func prefixInAPatternIsNotItsClass() throws {
  let plain = Orthography()
  let members = try ["worse", "relapse*"].map { try Phrase($0, reading: plain) }
  let set = PhraseSet([try Phrase("relapse*", reading: plain)], classes: ["worse": members])
  #expect(set.matches(in: Text("it was worse")).isEmpty)
  #expect(set.matches(in: Text("it has relapsed")).map(\.tokens) == [2..<3])
}
