import DataFile
import Rubrics

/// The wordings of all moves.
package struct TemplateBook: Sendable {
  /// A move whose file is missing or has faults has no entry: a draft goes without it.
  let templates: [Move: MoveTemplates]

  init(_ templates: [Move: MoveTemplates]) { self.templates = templates }

  /// A book without any wording: every draft from it is empty.
  package static let empty = TemplateBook([:])

  /// The moves that have wordings, in the order of a message.
  package var moves: [Move] { Move.allCases.filter { templates[$0] != nil } }

  /// The name of a move for screens: "Score feedback"; its id where it has no file.
  package func title(of move: Move) -> String { templates[move]?.title ?? move.rawValue }

  /// What a move is for, in a sentence; nil where it has no file.
  package func about(_ move: Move) -> String? { templates[move]?.about }
}

/// The file of one move.
struct MoveTemplates: Sendable {
  let move: Move
  let title: String
  let about: String
  /// The first that fits is asked.
  let hints: [Hint]
  private(set) var wordings: [Wording]
  /// The files that the wordings came from, by wording.
  private(set) var sources: [String: SourceFile]

  /// A question to think about instead of words.
  struct Hint: Sendable {
    /// Nil for one that is always fitting.
    let condition: Condition?
    let question: String
  }

  init(
    move: Move, title: String, about: String, hints: [Hint], wordings: [Wording],
    source: SourceFile
  ) {
    self.move = move
    self.title = title
    self.about = about
    self.hints = hints
    self.wordings = wordings
    sources = Dictionary(wordings.map { ($0.id, source) }) { first, _ in first }
  }

  /// Takes over the wordings of another file of the same move.
  mutating func add(_ other: MoveTemplates) {
    wordings += other.wordings
    sources.merge(other.sources) { first, _ in first }
  }
}
