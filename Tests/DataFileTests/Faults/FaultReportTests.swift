import DataFile
import Testing

@Suite struct FaultReportTests {
  private func report(_ text: String, at offset: Int) -> String {
    SourceFile(name: "cases/a.json", bytes: Array(text.utf8))
      .fault("something is wrong", at: offset, advice: "Put it right.").rendered()
  }

  @Test func showsTheLineWithACaret() {
    #expect(
      report("{\n  \"titel\": 1\n}\n", at: 4) == """
        cases/a.json:2:3: something is wrong
              "titel": 1
              ^
          Put it right.
        """)
  }

  @Test func leavesOutWhatIsEmpty() {
    let fault = Fault(
      file: "a.json", line: 1, column: 1, problem: "it is empty", advice: "", excerpt: "")
    #expect(fault.rendered() == "a.json:1:1: it is empty")
  }

  @Test func caretStandsByWidth() {
    #expect(
      report("\t\"日本\": é👍 @", at: 18) == """
        cases/a.json:1:11: something is wrong
                "日本": é👍 @
                            ^
          Put it right.
        """)
  }

  @Test func controlCharactersAreVisible() {
    #expect(
      report("\"a\u{1B}[31m\u{202E}\u{0}b\" @", at: 14) == """
        cases/a.json:1:13: something is wrong
            "a␛[31m<U+202E>␀b" @
                               ^
          Put it right.
        """)
    let fault = Fault(
      file: "a\u{1B}.json", line: 1, column: 1, problem: "unknown key \"\u{9B}2J\n\"",
      advice: "Look at \"\u{7}\".", excerpt: "")
    #expect(
      fault.rendered() == """
        a␛.json:1:1: unknown key "<U+009B>2J␊"
          Look at "␇".
        """)
  }

  @Test func longLinesAreCutAroundThePlace() {
    let line = (0..<40).map { "word\($0)" }.joined(separator: " ")
    #expect(
      report(line, at: 0) == """
        cases/a.json:1:1: something is wrong
            word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11…
            ^
          Put it right.
        """)
    #expect(
      report(line, at: 130) == """
        cases/a.json:1:131: something is wrong
            …rd15 word16 word17 word18 word19 word20 word21 word22 word23 word24 word…
                                              ^
          Put it right.
        """)
    #expect(
      report(line, at: line.utf8.count) == """
        cases/a.json:1:270: something is wrong
            …ord35 word36 word37 word38 word39
                                              ^
          Put it right.
        """)
  }

  @Test func windowsLineEndsAreNotShown() {
    #expect(
      report("{\r\n  @\r\n}", at: 5) == """
        cases/a.json:2:3: something is wrong
              @
              ^
          Put it right.
        """)
  }

  @Test func longAdviceIsWrapped() {
    let fault = Fault(
      file: "a.json", line: 1, column: 1, problem: "it is wrong",
      advice: (1...25).map { "word\($0)" }.joined(separator: " "), excerpt: "")
    #expect(
      fault.rendered() == """
        a.json:1:1: it is wrong
          word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12
          word13 word14 word15 word16 word17 word18 word19 word20 word21 word22 word23
          word24 word25
        """)
  }

  @Test func listIsInTheOrderOfTheFile() {
    var faults = FaultList(source: SourceFile(name: "a.json", bytes: Array("{\n  x\n}".utf8)))
    faults.add("third", at: 6..<7)
    faults.add("first", at: 0..<1, advice: "Do this.")
    faults.add("second", at: 4..<5)
    #expect(
      faults.rendered() == """
        a.json:1:1: first
            {
            ^
          Do this.

        a.json:2:3: second
              x
              ^

        a.json:3:1: third
            }
            ^
        """)
    #expect(faults.faults.map(\.problem) == ["third", "first", "second"])
  }

  @Test func faultsOfSeveralFilesAreSortedByFile() {
    let faults = [("b.json", 1, 1), ("a.json", 10, 1), ("a.json", 9, 2), ("a.json", 9, 1)].map {
      Fault(file: $0.0, line: $0.1, column: $0.2, problem: "wrong", advice: "", excerpt: "")
    }
    #expect(
      faults.rendered() == """
        a.json:9:1: wrong

        a.json:9:2: wrong

        a.json:10:1: wrong

        b.json:1:1: wrong
        """)
  }
}
