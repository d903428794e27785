import Casebook
import DataFile

/// What the file of a move may hold.
package enum TemplateShape {
  /// The format of template files that this version reads.
  static let format = 1

  /// The file of a move; of no particular one where the name of the file is not that of a move.
  package static func file(of move: Move?) -> Shape {
    .object([
      .required("format", .integer(format...format), "Format of the file: 1."),
      .required("id", .choice(Move.allCases.map(\.rawValue)), "The move: the file's name."),
      .required("title", text, "Name of the move for screens."),
      .required("about", text, "What the move is for, in a sentence."),
      .required("serves", criterion, "The criterion that its wordings serve."),
      .required("hints", .list(of: hint, count: 1...20), "Questions; the first fit is asked."),
      .required(
        "wordings", .list(of: wording(of: move), count: 1...200), "Ways to put it into words."),
    ])
  }

  private static let text = Shape.text(blank: false)
  private static let criterion = Shape.choice(Names.criteria)

  private static let hint = Shape.object([
    .optional("when", text, "A condition over facts; without one it is always fitting."),
    .required("ask", text, "One question to the writer."),
  ])

  private static func wording(of move: Move?) -> Shape {
    .object([
      .required("id", .identifier, "Name of the wording, unique for its move."),
      .optional(
        "when", text, "A condition over facts; without one it is used where none with one fits."),
      .optional(
        "tone", .choice(DraftOptions.Tone.allCases.map(\.rawValue)), "Both if left out."),
      .optional(
        "length", .choice(DraftOptions.Length.allCases.map(\.rawValue)), "Both if left out."),
      .optional("serves", criterion, "Another criterion than the move's."),
      .required("text", text, "The words, with {fields} and [slots]."),
      .optional("note", text, "What the writer should know and the client should not read."),
      .required("fits", example(of: move), "A review that it must fit: case/review, or facts."),
      .required("misses", example(of: move), "A review that it must not fit."),
    ])
  }

  private static func example(of move: Move?) -> Shape {
    let labels = move.map { $0.numberNames.map(\.name) }
    let fields = move.map { $0.fieldNames.map(\.name) }
    return .either([
      text,
      .object([
        .optional(
          "facts", .table(keys: labels, of: .integer(0...1000)), "Facts that are not 0."),
        .optional(
          "without", .list(of: fields.map(Shape.choice) ?? .identifier, count: 0...60),
          "Fields that have no value."),
      ]),
    ])
  }
}
