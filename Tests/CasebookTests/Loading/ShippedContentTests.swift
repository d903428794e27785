import Casebook
import DataFile
import Testing

@Suite("Shipped content")
struct ShippedContentTests {
  static let book = ContentFolder(roots: [Places.repository]).load()

  @Test("loads without a fault")
  func loads() {
    #expect(Self.book.faults.rendered() == "")
    #expect(Self.book.cases.items.count >= 8)
    #expect(Self.book.programmes.items.count >= 6)
    #expect(Self.book.measures.items.count >= 11)
  }

  /// The figures of domain knowledge, so that no slip of a key changes a verdict unseen.
  @Test(
    "measures have their figures",
    arguments: [
      ("phq9", 9, 0.0, 27.0, 10.0, 6.0), ("gad7", 7, 0, 21, 8, 4), ("wsas", 5, 0, 40, nil, 8),
      ("spin", 17, 0, 68, 19, 10), ("pdss", 7, 0, 28, 8, 5), ("pswq", 16, 16, 80, 45, 9),
      ("pcl5", 20, 0, 80, 32, 10), ("iesr", 22, 0, 88, 33, 9), ("oci", 42, 0, 168, 40, 32),
      ("shai", 14, 0, 42, 18, 4), ("mobility", 26, 1, 5, 2.3, 0.73),
    ] as [(String, Int, Double, Double, Double?, Double)])
  func figures(
    id: String, items: Int, low: Double, high: Double, caseness: Double?, change: Double
  ) throws {
    let measure = try #require(Self.book.measures[id])
    #expect(measure.items.count == items)
    #expect(measure.range == low...high)
    #expect(measure.caseness?.value == caseness)
    #expect(measure.reliableChange?.value == change)
    #expect(measure.scoredAsMean == (id == "mobility"))
  }

  @Test("only what was read in a source counts as checked")
  func checked() {
    let checked = Self.book.measures.values.filter { $0.uncheckedFigures.isEmpty }.map(\.id)
    #expect(checked == ["gad7", "phq9"])
    #expect(
      Self.book.measures["wsas"]?.uncheckedFigures == ["WSAS bands", "WSAS reliable change 8"])
    #expect(
      Self.book.measures["mobility"]?.uncheckedFigures
        == [
          "Mobility Inventory range 1 to 5", "Mobility Inventory caseness 2.3",
          "Mobility Inventory reliable change 0.73",
        ])
  }

  @Test("items are worded where they are free, and only there")
  func wording() {
    let worded = Self.book.measures.values.filter { !$0.items.wording.isEmpty }.map(\.id)
    #expect(worded == ["gad7", "phq9"])
    #expect(Self.book.measures["phq9"]?.riskItem == 9)
    #expect(Self.book.measures.values.filter { $0.riskItem != nil }.map(\.id) == ["phq9"])
  }

  @Test("codes are those that were read")
  func loinc() {
    let codes = Self.book.measures.values.compactMap(\.loinc)
    #expect(codes.map(\.panel) == [nil, "44249-1"])
    #expect(codes.map(\.total) == ["70274-6", "44261-6"])
  }

  @Test("every measure of a programme and every pair of measures is there")
  func pairs() {
    for programme in Self.book.programmes.values {
      let measures = programme.measures.compactMap { Self.book.measures[$0] }
      #expect(measures.contains { $0.pairing == .core }, "\(programme.id)")
      #expect(
        measures.contains { $0.pairing == .general || $0.isSpecific(to: programme.problem) },
        "\(programme.id)")
    }
  }

  @Test("each file is kept byte for byte with its hash")
  func hashes() throws {
    for loaded in Self.book.cases.items {
      #expect(loaded.file.hasSuffix("/cases/\(loaded.value.id).json"))
      #expect(loaded.hash == ContentHash(of: loaded.bytes))
    }
    #expect(Set(Self.book.cases.items.map(\.hash)).count == Self.book.cases.items.count)
  }
}
