import DataFile
import Rubrics

/// One way to put a move into words, with the reviews that it is for.
struct Wording: Sendable {
  let id: String
  let move: Move
  /// The criterion of the marking scheme that the wording serves.
  let criterion: String
  /// Nil for a wording that is used only where none with a condition fits.
  let condition: Condition?
  /// Nil where the wording suits both.
  let tone: DraftOptions.Tone?
  /// Nil where the wording suits both.
  let length: DraftOptions.Length?
  let pieces: [Piece]
  /// What the writer should know and the client should not read; nil for most.
  let note: String?
  /// A review that the wording must fit.
  let fits: Example
  /// A review that it must not fit.
  let misses: Example

  /// A part of a wording's text.
  enum Piece: Sendable, Hashable {
    case words(String)
    /// Filled from the review.
    case field(String)
    /// Left to the writer; the hint has words and fields. A brief one wants no more than a word or two.
    case slot(hint: [Piece], isBrief: Bool)
  }

  /// A review that proves where a wording belongs.
  struct Example: Sendable {
    let subject: Subject
    /// Where it stands in its file.
    let span: Range<Int>

    enum Subject: Sendable {
      /// A review of the casebook.
      case review(caseID: String, reviewID: String)
      /// Numbers of facts, all others 0; every field has a value but those named.
      case made(numbers: [String: Int], without: Set<String>)
    }
  }
}

extension Wording {
  /// The names of the fields in text and hints, in their order.
  var fields: [String] { pieces.flatMap(\.fields) }

  /// The number of words, those of hints among them and a field for one.
  var wordCount: Int { pieces.reduce(0) { $0 + $1.wordCount } }

  /// Whether the condition holds and every field has a value.
  func fits(_ sheet: FactSheet) -> Bool {
    let holds = condition?.holds { sheet.numbers[$0] ?? 0 } ?? true
    return holds && fields.allSatisfy { sheet.texts[$0] != nil }
  }
}

extension Wording.Piece {
  var wordCount: Int {
    switch self {
    case .words(let text): text.split(whereSeparator: \.isWhitespace).count
    case .field: 1
    case .slot(let hint, _): hint.reduce(0) { $0 + $1.wordCount }
    }
  }

  var fields: [String] {
    switch self {
    case .words: []
    case .field(let name): [name]
    case .slot(let hint, _): hint.flatMap(\.fields)
    }
  }
}
