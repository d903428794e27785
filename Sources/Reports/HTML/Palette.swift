/// A colour of a page.
package struct PageColour: Sendable, Hashable {
  /// 0xRRGGBB.
  package let value: UInt32

  /// A colour of the form 0xRRGGBB.
  package init(_ value: UInt32) { self.value = value }

  /// "#1a2b3c".
  package var css: String {
    let digits = String(value & 0xFF_FFFF, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// How light it is, 0 to 1: relative luminance of WCAG 2.2.
  private var luminance: Double {
    func part(_ shift: UInt32) -> Double {
      let share = Double((value >> shift) & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
  }

  /// The contrast with another colour, 1 to 21, by WCAG 2.2.
  package func contrast(with other: PageColour) -> Double {
    let both = [luminance, other.luminance].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }
}

/// The colours of a page in one light.
package struct Palette: Sendable, Hashable {
  /// Words.
  package let text: PageColour
  /// Words of less weight.
  package let quiet: PageColour
  /// Links.
  package let link: PageColour
  /// What asks for attention.
  package let alert: PageColour
  /// Behind everything.
  package let background: PageColour
  /// Behind quoted messages and cells that stand out.
  package let panel: PageColour
  /// Rules and frames.
  package let line: PageColour
  /// Marks of a chart.
  package let mark: PageColour

  /// For light surroundings and for print.
  package static let light = Palette(
    text: PageColour(0x1C2126), quiet: PageColour(0x4D5761), link: PageColour(0x0B5394),
    alert: PageColour(0x9C1C1C), background: PageColour(0xFFFFFF), panel: PageColour(0xEEF2F5),
    line: PageColour(0x7A858F), mark: PageColour(0x0B5394))

  /// For dark surroundings.
  package static let dark = Palette(
    text: PageColour(0xE8EBEE), quiet: PageColour(0xB3BCC4), link: PageColour(0x8FC1F0),
    alert: PageColour(0xFF9C93), background: PageColour(0x14181C), panel: PageColour(0x222A31),
    line: PageColour(0x84909B), mark: PageColour(0x8FC1F0))

  /// The colours by the names that the style sheet gives them.
  var properties: [(name: String, colour: PageColour)] {
    [
      ("text", text), ("quiet", quiet), ("link", link), ("alert", alert),
      ("background", background), ("panel", panel), ("line", line), ("mark", mark),
    ]
  }
}
