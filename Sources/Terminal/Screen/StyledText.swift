/// One line of text in stretches of different looks.
///
/// Made safe for the screen on the way in: controls and invisible characters are made visible, so
/// that no text of a file or a message can act on the terminal.
package struct StyledText: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A stretch of text of one look.
  package struct Span: Sendable, Hashable {
    /// Safe for the screen.
    package let text: String
    package let style: Style

    fileprivate init(safe text: String, _ style: Style) {
      self.text = text
      self.style = style
    }
  }

  package private(set) var spans: [Span]

  /// A text of one look; line breaks in it are made visible like other controls.
  package init(_ text: String = "", _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(safe: sanitised(text), style)]
  }

  package init(stringLiteral text: String) { self.init(text) }

  /// The number of terminal columns that it takes.
  package var width: Int { spans.reduce(0) { $0 + displayWidth(of: $1.text) } }

  package var isEmpty: Bool { spans.isEmpty }

  /// The text without its looks.
  package var plain: String { spans.map(\.text).joined() }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var joined = left
    joined += right
    return joined
  }

  package static func += (left: inout StyledText, right: StyledText) {
    for span in right.spans { left.append(span) }
  }

  /// The text as it is sent to the output, without a line break.
  package func rendered(_ mode: ColourMode) -> String {
    guard mode == .ansi else { return plain }
    return spans.reduce(into: "") { output, span in
      let escape = span.style.escape
      output += escape.isEmpty ? span.text : "\(escape)\(span.text)\u{1B}[0m"
    }
  }

  private mutating func append(_ span: Span) {
    guard !span.text.isEmpty else { return }
    guard let last = spans.last, last.style == span.style else { return spans.append(span) }
    spans[spans.count - 1] = Span(safe: last.text + span.text, span.style)
  }
}

/// Fitting into columns, as for plain texts.
extension StyledText {
  /// Cut to a number of columns, with `ellipsis` in the look of the place where it is cut.
  package func truncated(to width: Int, ellipsis: String = "…") -> StyledText {
    guard self.width > width else { return self }
    var room = width - displayWidth(of: ellipsis)
    guard room >= 0 else { return StyledText() }
    var short = StyledText()
    for span in spans {
      let kept = prefix(of: span.text, columns: room)
      short.append(Span(safe: String(kept), span.style))
      room -= displayWidth(of: kept)
      if kept.endIndex < span.text.endIndex {
        short.append(Span(safe: ellipsis, span.style))
        break
      }
    }
    return short
  }

  /// With plain spaces to fill a number of columns.
  package func padded(to width: Int, _ alignment: Alignment = .left) -> StyledText {
    let (left, right) = padding(for: self.width, in: width, alignment)
    return StyledText(spaces(left)) + self + StyledText(spaces(right))
  }

  /// In lines of at most `width` columns, broken between words; see `wrapped(_:width:first:rest:)`.
  package func wrapped(
    to width: Int, first: StyledText = "", rest: StyledText = ""
  ) -> [StyledText] {
    guard !isEmpty else { return [] }
    let glyphs = spans.flatMap { span in span.text.map { ($0, span.style) } }
    let lines = wordLines(
      of: glyphs.map(\.0), first: width - first.width, rest: width - rest.width)
    return lines.enumerated().map { index, words in
      var line = index == 0 ? first : rest
      for (position, word) in words.enumerated() {
        // The space between two words of one look has that look, so that underlining goes on.
        let style = word.lowerBound > 0 ? glyphs[word.lowerBound - 1].1 : .plain
        if position > 0 { line.append(Span(safe: " ", style)) }
        for (glyph, style) in glyphs[word] { line.append(Span(safe: String(glyph), style)) }
      }
      return line
    }
  }
}
