/// A start for a message: what is true is filled in, what only the writer can say is left as slots.
package struct Draft: Sendable, Hashable {
  /// The moves in their order.
  package let parts: [Part]
  /// What the writer should know and the client should not read.
  package let notes: [String]

  /// One move with its words.
  package struct Part: Sendable, Hashable {
    package let move: Move
    /// The name of the move for screens.
    package let title: String
    /// The id of the wording, unique in its move.
    package let wording: String
    /// What the move is about where there can be more than one: a question, a promise, measures.
    package let about: String?
    package let pieces: [Piece]
    /// False where the part goes on in the paragraph of the part before.
    package let opensParagraph: Bool

    /// The text of the part as it stands in the draft.
    package var text: String { pieces.map(\.text).joined() }

    /// The number of words, those of hints among them.
    var wordCount: Int { Draft.wordCount(text) }

    /// The number of words that the part may have once its slots are filled.
    var filledCount: Int {
      pieces.reduce(0) { sum, piece in
        if case .slot(let slot) = piece { return sum + slot.filledCount }
        return sum + Draft.wordCount(piece.text)
      }
    }

    func opening(_ opensParagraph: Bool) -> Part {
      Part(
        move: move, title: title, wording: wording, about: about, pieces: pieces,
        opensParagraph: opensParagraph)
    }
  }

  /// A stretch of text by its origin.
  package enum Piece: Sendable, Hashable {
    /// Words of the template.
    case words(String)
    /// A fact of the review.
    case fact(name: String, text: String)
    /// A field that the writer has to fill.
    case slot(Slot)

    /// The text as it stands in the draft.
    package var text: String {
      switch self {
      case .words(let text), .fact(_, let text): text
      case .slot(let slot): slot.text
      }
    }
  }

  /// A field that the writer has to fill.
  package struct Slot: Sendable, Hashable {
    /// Unique in the draft: "work.2", "reply.tired.1".
    package let id: String
    package let move: Move
    /// The criterion that its filling serves.
    package let criterion: String
    /// What the writer is asked to say.
    package let hint: String
    /// Whether a word or two is enough: a name, a time.
    package let isBrief: Bool

    /// The number of words that a writer may put in its place: a time or name, or a sentence.
    var filledCount: Int { isBrief ? 2 : 9 }

    /// The slot as it stands in the draft: the hint in square brackets.
    package var text: String { "[\(hint)]" }
  }

  /// The whole draft: paragraphs with an empty line between them.
  package var text: String {
    var text = ""
    for part in parts {
      if !text.isEmpty { text += part.opensParagraph ? "\n\n" : " " }
      text += part.text
    }
    return text
  }

  /// The slots in the order of the text.
  package var slots: [Slot] {
    parts.flatMap(\.pieces).compactMap { piece in
      if case .slot(let slot) = piece { slot } else { nil }
    }
  }

  static func wordCount(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

  /// The number of words, those of hints among them.
  package var wordCount: Int { parts.reduce(0) { $0 + $1.wordCount } }
}
