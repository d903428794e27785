/// What a value in a data file may be: the one description that reader, schema and reference share.
package indirect enum Shape: Sendable {
  /// An object with these keys; any other key is a fault with the nearest name suggested.
  case object([Field])
  /// An array of one shape with a number of elements within the range.
  case list(of: Shape, count: ClosedRange<Int>)
  /// A string or a list of strings (lines); not blank unless `blank` is true.
  case text(blank: Bool)
  /// A lower-case name of letters, digits and hyphens, as in `lifting-mood`; dots allowed for criteria.
  case identifier
  /// One of these words; any other is a fault with the nearest one suggested.
  case choice([String])
  /// A whole number within the range.
  case integer(ClosedRange<Int>)
  /// A number within the range.
  case number(ClosedRange<Double>)
  case boolean
  /// A calendar date, `YYYY-MM-DD`.
  case date
  /// An object used as a table: any key that fits `keys` (nil: any identifier), all values of one shape.
  case table(keys: [String]?, of: Shape)
  /// A value that fits one of these shapes.
  case either([Shape])

  /// One key of an object.
  package struct Field: Sendable {
    package let name: String
    package let shape: Shape
    package let required: Bool
    /// One sentence for the schema and the reference page.
    package let about: String

    /// A key that must be there.
    package static func required(_ name: String, _ shape: Shape, _ about: String) -> Field {
      Field(name: name, shape: shape, required: true, about: about)
    }

    /// A key that may be left out.
    package static func optional(_ name: String, _ shape: Shape, _ about: String) -> Field {
      Field(name: name, shape: shape, required: false, about: about)
    }
  }
}
