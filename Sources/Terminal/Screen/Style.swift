/// What a stretch of text looks like; a sign or a word must say the same without it.
package struct Style: Sendable, Hashable {
  /// What a colour stands for.
  package enum Role: Sendable, Hashable, CaseIterable {
    case good
    case warn
    case bad
    case accent
  }

  package var isBold: Bool
  package var isDim: Bool
  package var isUnderlined: Bool
  package var role: Role?

  package init(
    bold: Bool = false, dim: Bool = false, underlined: Bool = false, role: Role? = nil
  ) {
    isBold = bold
    isDim = dim
    isUnderlined = underlined
    self.role = role
  }

  package static let plain = Style()
  package static let bold = Style(bold: true)
  package static let dim = Style(dim: true)
  package static let underlined = Style(underlined: true)
  package static let good = Style(role: .good)
  package static let warn = Style(role: .warn)
  package static let bad = Style(role: .bad)
  package static let accent = Style(role: .accent)

  /// The same look in bold.
  package var inBold: Style {
    Style(bold: true, dim: isDim, underlined: isUnderlined, role: role)
  }

  /// The escape sequence that switches to this look from a plain one; empty for a plain look.
  var escape: String {
    var codes: [String] = []
    if isBold { codes.append("1") }
    if isDim { codes.append("2") }
    if isUnderlined { codes.append("4") }
    if let role { codes.append(Self.code(role)) }
    return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  /// The eight basic colours, which follow the person's own colour scheme.
  private static func code(_ role: Role) -> String {
    switch role {
    case .good: "32"
    case .warn: "33"
    case .bad: "31"
    case .accent: "36"
    }
  }
}
