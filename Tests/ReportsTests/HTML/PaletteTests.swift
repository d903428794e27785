import Reports
import Testing

/// Whether a page can be read in either light.
struct PaletteTests {
  @Test("works out the contrasts that WCAG gives")
  func contrast() {
    let white = PageColour(0xFFFFFF)
    #expect(abs(white.contrast(with: PageColour(0)) - 21) < 1e-9)
    #expect(white.contrast(with: white) == 1)
    // The best known grey that just reaches 4.5 on white.
    #expect(abs(white.contrast(with: PageColour(0x767676)) - 4.54) < 0.005)
    #expect(
      PageColour(0x767676).contrast(with: white) == white.contrast(with: PageColour(0x767676)))
  }

  @Test("writes colours with six digits")
  func css() {
    #expect(PageColour(0x00000A).css == "#00000a")
    #expect(PageColour(0x1C2126).css == "#1c2126")
  }

  @Test("has 4.5 for words and 3 for lines and marks", arguments: [Palette.light, .dark])
  func palettes(palette: Palette) {
    for ground in [palette.background, palette.panel] {
      for words in [palette.text, palette.quiet, palette.link, palette.alert] {
        #expect(words.contrast(with: ground) >= 4.5)
      }
      for shape in [palette.line, palette.mark] { #expect(shape.contrast(with: ground) >= 3) }
    }
  }
}
