import DataFile
import Testing

@Suite struct LimitTests {
  @Test func nestingEndsAtSixtyFour() {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(read(deep).faults.isEmpty)
    #expect(syntaxFaults(of: "[\n" + deep + "]") == ["2:64 brackets nested more than 64 deep"])
    let mixed = String(repeating: "{\"a\":[", count: 100_000)
    #expect(syntaxFaults(of: mixed) == ["1:193 brackets nested more than 64 deep"])
  }

  @Test func faultsBeyondTheLimitAreCounted() {
    let faults = read("[" + String(repeating: "@,", count: 1234) + "]").faults
    #expect(faults.faults.count == FaultList.limit)
    #expect(faults.leftOut == 1034)
    #expect(faults.rendered().hasSuffix("\n\ntest.json: and 1034 more"))
  }

  @Test func shapeFaultsBeyondTheLimitAreCounted() {
    let text = "[" + String(repeating: "{\"zzz\": 1},", count: 300) + "]"
    let faults = faults(of: text, against: .list(of: .object([]), count: 0...1000))
    #expect(faults.faults.count == 200)
    #expect(faults.leftOut == 100)
  }

  @Test func largeFilesAreRefused() {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: SourceFile.limit + 1)
    let (node, faults) = read(bytes)
    #expect(node == nil)
    #expect(
      faults.rendered()
        == "test.json:1:1: the file has 8.0 MiB, and a data file has at most 8 MiB\n"
        + "  Split it, or check that it is the file that you meant.")
    #expect(SourceFile.sizeFault(name: "a", byteCount: SourceFile.limit) == nil)
    #expect(
      SourceFile.sizeFault(name: "a", byteCount: 10 << 20)?.problem
        == "the file has 10.0 MiB, and a data file has at most 8 MiB")
  }

  /// Each is near the size limit and would not end if anything in it were looked at twice for each
  /// byte.
  @Test(arguments: [
    "[", "]", "{", "\"", "\\", "/*", "//", "{\"a\":", "1 ", "'", "\"a\"b ", "\"a ", "“", "a:", "\n",
    "\u{0}", "\r\n", "😀", ",", "[],", "{},",
  ])
  func monotonousFilesEnd(piece: String) {
    let count = 200_000 / piece.utf8.count
    let faults = read("[" + String(repeating: piece, count: count) + "}").faults
    #expect(!faults.isEmpty)
    #expect(faults.faults.count <= FaultList.limit)
  }

  @Test func faultsOfOneLongLineArePlaced() {
    let text = "[" + String(repeating: "\"é\" ", count: 50_000) + "]"
    let faults = read(text).faults
    #expect(faults.leftOut == 49_999 - 200)
    #expect(faults.faults.last?.column == 200 * 4 + 1)
    let late = read("[" + String(repeating: "\"é\",", count: 50_000) + "@]").faults
    #expect(brief(late) == ["1:200002 \"@\" where a value belongs"])
    #expect(late.faults.map(\.excerpt) == ["…," + String(repeating: "\"é\",", count: 8) + "@]"])
  }
}
