import Casebook
import TestSupport
import Testing

/// The page `docs/casebook.md`, which is written from the files.
@Suite("Page of the casebook")
struct CasebookPageTests {
  @Test("is what the files say")
  func page() {
    Golden.check(Self.text, fileAt: "\(Places.repository)/docs/casebook.md")
  }

  private static var text: String {
    let book = ShippedContentTests.book
    let cases = book.cases.values
    let reviews = cases.map(\.reviews.count).reduce(0, +)
    return """
      # The casebook

      \(cases.count) fictional clients over \(reviews) reviews, in \(book.programmes.ids.count) \
      programmes. This page is written from the files in `cases/`, and a test fails when it differs \
      from them; `WAYMARK_RECORD=1 swift test --filter CasebookPageTests` writes it anew.

      `waymark cases` finds the same by programme, situation, difficulty, criterion and words.

      | Case | Programme | Situations | Difficulty | Trains | Reviews | Risk |
      | --- | --- | --- | --- | --- | ---: | --- |
      \(cases.map(row).joined(separator: "\n"))

      ## By situation

      | Situation | Cases |
      | --- | --- |
      \(Situation.allCases.map { row($0, cases) }.joined(separator: "\n"))

      ## By programme

      | Programme | Step | Problem | Cases |
      | --- | ---: | --- | ---: |
      \(book.programmes.values.map { row($0, cases) }.joined(separator: "\n"))

      """
  }

  private static func row(_ item: Case) -> String {
    let programme = ShippedContentTests.book.programmes[item.programme]?.title ?? item.programme
    let situations = unrepeated(item.reviews.flatMap(\.situation).map(\.rawValue))
    let risk = unrepeated(item.reviews.map(\.risk.level).filter { $0 != .none }.map(\.rawValue))
    let cells = [
      "[\(item.title)](../cases/\(item.id).json)", programme,
      situations.joined(separator: ", "), item.difficulty.rawValue,
      item.focus.joined(separator: ", "), "\(item.reviews.count)",
      risk.isEmpty ? "none" : risk.joined(separator: ", "),
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private static func row(_ situation: Situation, _ cases: [Case]) -> String {
    let names = cases.filter { $0.reviews.flatMap(\.situation).contains(situation) }
      .map(\.client.name)
    return "| \(situation.rawValue) | \(names.joined(separator: ", ")) |"
  }

  private static func row(_ programme: Programme, _ cases: [Case]) -> String {
    let count = cases.count { $0.programme == programme.id }
    return "| \(programme.title) | \(programme.step) | \(programme.problem) | \(count) |"
  }

  private static func unrepeated(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
