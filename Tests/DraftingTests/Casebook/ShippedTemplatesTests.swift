import DataFile
import Drafting
import Testing

@Suite("Shipped templates")
struct ShippedTemplatesTests {
  @Test("no file has a fault")
  func faults() {
    #expect(Shipped.templates.faults.rendered() == "")
    #expect(Shipped.book.moves == Move.allCases)
  }

  @Test("every wording fits its example and not its counter-example")
  func proof() {
    #expect(Shipped.book.proof(in: Shipped.casebook).rendered() == "")
  }
}
