/// The rule for names in data files: lower-case ASCII letters and digits in groups that single
/// hyphens or dots join, as in `lifting-mood` and `feedback.work`; 64 characters at the most.
package enum Identifier {
  /// The rule as a regular expression, for the schema.
  static let pattern = "^[a-z0-9]+([-.][a-z0-9]+)*$"
  static let limit = 64

  /// Whether a text keeps the rule.
  package static func isValid(_ text: String) -> Bool {
    let groups = text.utf8.split(omittingEmptySubsequences: false) { joins($0) }
    return text.utf8.count <= limit
      && groups.allSatisfy { group in !group.isEmpty && group.allSatisfy(isPlain) }
  }

  /// The name that the author of a text may have meant; nil where nothing is left of it.
  static func proposal(for text: String) -> String? {
    let groups = text.lowercased().utf8.split { !isPlain($0) }
    let name = groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return isValid(name) ? name : nil
  }

  private static func joins(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }
}
