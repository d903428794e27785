import Testing

@testable import Shell

struct WordsTests {
  @Test(arguments: [
    ("", []),
    ("   ", []),
    ("open robin", ["open", "robin"]),
    ("  open\t robin ", ["open", "robin"]),
    ("mark \"my file.txt\"", ["mark", "my file.txt"]),
    ("mark 'my file.txt' --json", ["mark", "my file.txt", "--json"]),
    ("say don't", ["say", "don't"]),
    ("mark \"\"", ["mark", ""]),
  ])
  func lineIsTakenApart(line: String, expected: [String]) throws {
    #expect(try words(of: line) == expected)
  }

  @Test(arguments: ["open \"robin", "'"])
  func openQuotationIsToldOf(line: String) {
    #expect(throws: Complaint.self) { try words(of: line) }
  }
}
