import Casebook
import Testing

@testable import Shell

/// Which cases the filters of `cases` let through.
struct CaseFilterTests {
  let world = TestWorld()

  private func names(_ arguments: [String]) throws -> [String] {
    let (status, screen) = world.run(["cases", "--plain"] + arguments)
    #expect(status == .done, "\(screen)")
    return screen.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      .map { String($0.prefix { $0 != ":" }) }.filter { ["Robin", "Rosa"].contains($0) }.sorted()
  }

  @Test func withoutAFilterAllAreListed() throws {
    #expect(try names([]) == ["Robin", "Rosa"])
  }

  @Test func everyFilterKeepsWhatItNames() throws {
    let library = try Library(
      ContentPlaces(GlobalOptions(), in: world.session().world),
      files: world.session().world.files)
    for item in library.cases {
      let words = [
        "--programme=\(item.programme)", "--difficulty=\(item.difficulty.rawValue)",
        "--situation=\(item.reviews[0].situation[0].rawValue)", "--criterion=\(item.focus[0])",
        item.client.background,
      ]
      #expect(try names(words) == [item.client.name])
    }
  }

  @Test(
    arguments: [
      (["--situation", "nologin"], "Did you mean \"no-login\"?"),
      (["--difficulty", "hard"], "There are starter, intermediate,"),
      (["--criterion", "scors"], "There is no criterion \"scors\"."),
      (["--programme", "nowhere"], "There is no programme \"nowhere\"."),
      (["zzzz"], "No case goes with \"zzzz\"."),
    ])
  func unknownWordsAreTold(arguments: [String], words: String) {
    let (status, screen) = world.run(["cases"] + arguments)
    #expect(status == .usage)
    #expect(screen.contains(words), "\(screen)")
  }
}
