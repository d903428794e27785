import Terminal
import Testing

@Suite struct CanvasTests {
  @Test func laysOutAScreen() {
    var canvas = Canvas(width: 24)
    canvas.line(StyledText("Leanne", .bold), right: StyledText("starter", .dim))
    canvas.rule()
    canvas.line("A line that is too long for the screen")
    canvas.line()
    canvas.paragraph("One thing that would help her", first: "> ", rest: "  ")
    canvas.text("She writes:\n\u{1B}[2Jis it\tnormal?", first: "\" ", rest: "  ")
    var table = TextTable(columns: [.init(), .init(.right)])
    table.add(["PHQ-9", "17"])
    canvas.table(table, indent: 1)
    canvas.line("one", right: "a right text that is too long")
    #expect(
      canvas.rendered(.plain) == """
        Leanne           starter
        ────────────────────────
        A line that is too long…

        > One thing that would
          help her
        " She writes:
          ␛[2Jis it normal?
         PHQ-9  17
        a right text that is to…

        """)
  }

  @Test func rendersStylesWithoutBlankAtTheEnd() {
    var canvas = Canvas(width: 20, glyphs: .ascii)
    canvas.line(StyledText("ok", .good) + "   ")
    canvas.rule()
    #expect(canvas.rendered(.ansi) == "\u{1B}[32mok\u{1B}[0m\n--------------------\n")
    #expect(Canvas(width: -3).width == 1)
  }
}
