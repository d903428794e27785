import Terminal
import TestSupport
import Testing

@Suite struct TextTableTests {
  func lines(_ table: TextTable, _ width: Int) -> [String] {
    table.lines(width: width).map(\.plain)
  }

  @Test func alignsColumns() {
    var table = TextTable(columns: [.init(), .init(.right), .init(.centre), .init()])
    table.add(["PHQ-9", "17", "up", "two up"])
    table.add(["GAD-7", "8", "same", ""])
    table.add(["漢", "100", "", "no change"])
    table.add(["short"])
    table.add(["a", "b", "c", "d", "left out"])
    #expect(
      lines(table, 80) == [
        "PHQ-9   17   up   two up", "GAD-7    8  same", "漢     100        no change", "short",
        "a        b   c    d",
      ])
  }

  @Test func wrapsFlexibleColumnsFirst() {
    var table = TextTable(columns: [.init(), .init(flexible: true)])
    table.add(["work", "names the piece of work"])
    table.add(["hope", ""])
    #expect(lines(table, 20) == ["work  names the", "      piece of work", "hope"])
  }

  @Test func cutsTheWidestColumnWhenNothingElseHelps() {
    var table = TextTable(columns: [.init(), .init()], gap: 1)
    table.add(["abcdefghij", "xyz"])
    #expect(lines(table, 9) == ["abcd… xyz"])
    #expect(lines(table, 3) == ["… …"])
    #expect(lines(table, -5) == ["… …"])
  }

  @Test func keepsLooks() {
    var table = TextTable(columns: [.init(.right), .init()])
    table.add([StyledText("3", .good), "skilled"])
    #expect(table.lines(width: 80) == [StyledText("3", .good) + "  skilled"])
  }

  @Test func hasNoLinesWithoutRows() {
    #expect(lines(TextTable(columns: [.init()]), 80) == [])
    #expect(lines(TextTable(columns: []), 80) == [])
  }

  @Test func neverIsWiderThanItMayBe() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      var table = TextTable(columns: [.init(), .init(flexible: true), .init(.right)])
      for _ in 0..<3 {
        table.add((0..<3).map { _ in StyledText(random.text(length: random.number(0..<20))) })
      }
      let width = random.number(20..<80)
      #expect(table.lines(width: width).allSatisfy { $0.width <= width })
    }
  }
}
