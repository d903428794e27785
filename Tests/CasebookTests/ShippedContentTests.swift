import Casebook
import DataFile
import Testing

@Suite("Shipped content")
struct ShippedContentTests {
  static let book = ContentFolder(roots: [repository]).load()

  @Test("loads without a fault")
  func loads() {
    #expect(Self.book.faults.rendered() == "")
    #expect(Self.book.cases.items.count >= 8)
    #expect(Self.book.programmes.items.count >= 6)
    #expect(Self.book.measures.items.count >= 11)
  }
}
