import Drafting
import Terminal

/// A draft with its slots set off, and what the writer should know below it.
struct DraftScreen {
  let draft: Draft
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    let indent: StyledText = look.isPlain ? "" : " "
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { canvas.line() }
      for line in paragraph { canvas.paragraph(line, first: indent, rest: indent) }
    }
    canvas.separate(look)
    for note in draft.notes {
      canvas.paragraph(StyledText(note), first: Sign.gate.first(look), rest: Sign.rest(look))
    }
    return canvas
  }

  /// Paragraphs as lines, since a greeting and a name stand on lines of their own.
  private var paragraphs: [[StyledText]] {
    var paragraphs: [[StyledText]] = []
    for part in draft.parts {
      if part.opensParagraph || paragraphs.isEmpty {
        paragraphs.append([StyledText()])
      } else {
        paragraphs[paragraphs.count - 1].appendToLast(StyledText(" "))
      }
      for piece in part.pieces { add(piece, to: &paragraphs[paragraphs.count - 1]) }
    }
    return paragraphs
  }

  private func add(_ piece: Draft.Piece, to lines: inout [StyledText]) {
    let style: Style =
      if case .slot = piece { Style(bold: true, role: .accent) } else { .plain }
    let parts = piece.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, part) in parts.enumerated() {
      if index > 0 { lines.append(StyledText()) }
      lines.appendToLast(StyledText(String(part), style))
    }
  }
}

extension [StyledText] {
  fileprivate mutating func appendToLast(_ text: StyledText) {
    guard !isEmpty else { return append(text) }
    self[count - 1] += text
  }
}
