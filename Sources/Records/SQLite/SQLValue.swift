/// A value on its way into a statement.
package enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// A text, or null for nil.
  package static func text(orNull text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }

  /// A whole number, or null for nil.
  package static func integer(orNull number: Int?) -> SQLValue {
    number.map(SQLValue.integer) ?? .null
  }

  /// A number, or null for nil.
  package static func real(orNull number: Double?) -> SQLValue {
    number.map(SQLValue.real) ?? .null
  }

  /// 1 for true and 0 for false.
  package static func flag(_ flag: Bool) -> SQLValue { .integer(flag ? 1 : 0) }
}
