import TestSupport
import Testing

@Suite struct LineDiffTests {
  @Test func showsWhatDiffersAndALineAround() {
    let old = (1...9).map { "line \($0)" }.joined(separator: "\n") + "\n"
    let new = old.replacing("line 5\n", with: "line five\nand more\n")
    #expect(
      lineDiff(from: old, to: new) == """
        …
          line 4
        - line 5
        + line five
        + and more
          line 6
        """)
  }

  @Test func aMissingLineBreakAtTheEndIsADifference() {
    #expect(
      lineDiff(from: "a\n", to: "a") == """
        - a
        + a ⟨no line break at the end⟩
        """)
  }

  @Test func longDiffsAreCut() {
    let new = (1...100).map { "\($0)\n" }.joined()
    let lines = lineDiff(from: "", to: new).split(separator: "\n")
    #expect(lines.count == 41)
    #expect(lines.last == "…")
  }

  @Test func sameSeedGivesSameNumbers() {
    var (one, two, other) = (
      SeededGenerator(seed: 7), SeededGenerator(seed: 7), SeededGenerator(seed: 8)
    )
    let first = (0..<5).map { _ in one.next() }
    #expect(first == (0..<5).map { _ in two.next() })
    #expect(first != (0..<5).map { _ in other.next() })
  }

  /// The first outputs for seed 0 of the reference implementation.
  @Test func generatorIsSplitMix64() {
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0xe220_a839_7b1d_cdaf)
    #expect(generator.next() == 0x6e78_9e6a_a1b9_65f4)
  }
}
