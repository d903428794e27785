import Testing

@testable import Shell

struct ArgumentParserTests {
  private static let mark = Command.mark

  @Test(arguments: [
    (["note.txt"], ["note.txt"], nil, false),
    (["--case", "robin", "note.txt"], ["note.txt"], "robin", false),
    (["note.txt", "--case=robin"], ["note.txt"], "robin", false),
    (["--case=", "note.txt"], ["note.txt"], "", false),
    (["--json", "--", "--case"], ["--case"], nil, true),
    (["-"], ["-"], nil, false),
    (["--", "-"], ["-"], nil, false),
    (["--case", "--json", "note.txt"], ["note.txt"], "--json", false),
  ])
  func reads(words: [String], operands: [String], value: String?, isJSON: Bool) throws {
    let arguments = try ArgumentParser(command: Self.mark, place: .shell).parse(words)
    #expect(arguments.operands == operands)
    #expect(arguments.value(of: "case") == value)
    #expect(arguments.has("json") == isJSON)
  }

  @Test(arguments: [
    (["a", "b"], "There is one word too many: \"b\"."),
    ([], "FILE is missing."),
    (["--json", "--json", "a"], "The option --json is there twice."),
    (["--case", "a", "--case=b", "c"], "The option --case is there twice."),
    (["--json=1", "a"], "The option --json takes no value."),
    (["a", "--case"], "The option --case needs a value: --case CASE."),
    (["--jsno", "a"], "\"mark\" has no option \"--jsno\"."),
    (["-json", "a"], "\"mark\" has no option \"-json\"."),
  ])
  func complains(words: [String], problem: String) {
    #expect(problem == self.problem(of: words, at: .shell))
  }

  @Test func optionsOfEveryCommandWorkFromTheShellOnly() {
    #expect(problem(of: ["--db", "x", "a"], at: .shell) == nil)
    #expect(problem(of: ["--db", "x", "a"], at: .prompt) == "\"mark\" has no option \"--db\".")
  }

  private func problem(of words: [String], at place: Place) -> String? {
    do {
      _ = try ArgumentParser(command: Self.mark, place: place).parse(words)
      return nil
    } catch {
      #expect(error.status == .usage)
      #expect(error.advice.contains("Usage: "))
      return error.problem
    }
  }
}
