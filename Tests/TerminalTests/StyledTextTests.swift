import Terminal
import TestSupport
import Testing

@Suite struct StyledTextTests {
  @Test(arguments: [
    (StyledText("a"), "a"), (StyledText(""), ""), (StyledText("a", .bold), "\u{1B}[1ma\u{1B}[0m"),
    (StyledText("a", .good), "\u{1B}[32ma\u{1B}[0m"),
    (StyledText("a", .warn), "\u{1B}[33ma\u{1B}[0m"),
    (StyledText("a", .bad), "\u{1B}[31ma\u{1B}[0m"),
    (StyledText("a", .accent), "\u{1B}[36ma\u{1B}[0m"),
    (StyledText("a", .dim), "\u{1B}[2ma\u{1B}[0m"),
    (StyledText("a", .underlined), "\u{1B}[4ma\u{1B}[0m"),
    (StyledText("a", .bad.inBold), "\u{1B}[1;31ma\u{1B}[0m"),
    ("a" + StyledText("b", .dim) + "c", "a\u{1B}[2mb\u{1B}[0mc"),
    (StyledText("a", .dim) + StyledText("b", .dim), "\u{1B}[2mab\u{1B}[0m"),
  ])
  func rendersStylesForATerminal(text: StyledText, output: String) {
    #expect(text.rendered(.ansi) == output)
    #expect(text.rendered(.plain) == text.plain)
    #expect(!text.rendered(.plain).contains("\u{1B}"))
  }

  @Test func isSafeWhateverGoesIn() {
    let text = StyledText("a\u{1B}[31mb\nc\u{202E}", .good)
    #expect(text.plain == "a␛[31mb␊c<U+202E>")
    #expect(text.width == 17)
    let name = "\u{1B}]0;x\u{7}"
    #expect(("hello \(name)" as StyledText).plain == "hello ␛]0;x␇")
  }

  @Test func keepsLooksWhenCutAndFilled() {
    let text = StyledText("good", .good) + " " + StyledText("bad", .bad)
    #expect(text.truncated(to: 6) == StyledText("good", .good) + " " + StyledText("…", .bad))
    #expect(text.truncated(to: 4) == StyledText("goo…", .good))
    #expect(text.truncated(to: 8) == text)
    #expect(text.padded(to: 10, .centre) == " " + text + " ")
  }

  @Test func keepsLooksWhenWrapped() {
    let text = "It " + StyledText("went up a", .bold) + " little"
    let lines = text.wrapped(to: 9, first: "- ", rest: "  ")
    #expect(
      lines == [
        "- It " + StyledText("went", .bold), "  " + StyledText("up a", .bold), "  little",
      ])
    #expect(StyledText().wrapped(to: 9) == [])
    #expect(StyledText("a  b").wrapped(to: 9) == ["a b"])
  }

  @Test func wrapsAsPlainTextsDo() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let text = sanitised(random.text(length: 30))
      let width = random.number(1..<15)
      guard !text.isEmpty else { continue }
      let lines = StyledText(text, .dim).wrapped(to: width).map(\.plain)
      #expect(lines == wrapped(text, width: width))
    }
  }
}
