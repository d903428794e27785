import DataFile

/// Parts that the shapes of content files share.
enum ContentShapes {
  /// The format that this version reads.
  static let format = 1

  static let formatField = Shape.Field.required(
    "format", .integer(format...format), "The version of the format: 1.")

  static let words = Shape.text(blank: false)
  static let criterion = Shape.choice(Names.criteria)
  static let gate = Shape.choice(Names.gates)

  /// A list of any number of elements, none included.
  static func list(of shape: Shape) -> Shape { .list(of: shape, count: 0...Int.max) }

  /// A list of at least one element.
  static func filled(_ shape: Shape) -> Shape { .list(of: shape, count: 1...Int.max) }

  /// The words of an enumeration.
  static func choice<Word: CaseIterable & RawRepresentable<String>>(of words: Word.Type) -> Shape {
    .choice(words.allCases.map(\.rawValue))
  }
}
