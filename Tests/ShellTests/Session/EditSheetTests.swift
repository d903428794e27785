import Testing

@testable import Shell

struct EditSheetTests {
  @Test(arguments: [
    ("", ""),
    ("Hello Robin.\n\n\n", "Hello Robin."),
    ("\n\nHello.\n\nBye.\n \n\(EditSheet.scissors)\n# the week", "Hello.\n\nBye."),
    ("Hello.\r\nBye.\r\n\(EditSheet.scissors)\r\n# the week", "Hello.\nBye."),
    ("# not a comment above the line\n\(EditSheet.scissors)\nx", "# not a comment above the line"),
    ("\(EditSheet.scissors)\nHello below the line", ""),
    ("Hello without the line", "Hello without the line"),
  ])
  func messageStandsAboveTheLine(text: String, message: String) {
    #expect(EditSheet.message(in: text) == message)
  }

  @Test func weekAndThreadStandBelowTheLineAsComments() throws {
    var sheets: [String] = []
    var world = TestWorld()
    world.environment["EDITOR"] = "ed"
    world.editor = { text in
      sheets.append(text)
      return "My own words.\n" + text
    }
    let (_, screen) = world.run([], typing: ["open robin", "edit", "edit", "quit"])
    #expect(screen.contains(" 3 words, kept.\n"))
    let first = try #require(sheets.first)
    let parts = first.split(separator: "\n", omittingEmptySubsequences: false)
    let cut = try #require(parts.firstIndex { $0 == EditSheet.scissors })
    #expect(parts[..<cut].allSatisfy { $0.isEmpty })
    #expect(parts[(cut + 1)...].dropLast().allSatisfy { $0.hasPrefix("#") })
    #expect(first.contains("# ! PHQ-9 item 9: several days (1)") || first.contains("#  ! PHQ-9"))
    #expect(first.contains("Is ten minutes even worth it?"))
    // The second time the text of the first stands there already.
    #expect(sheets.last?.hasPrefix("My own words.\n\n" + EditSheet.scissors) == true)
  }

  @Test func editorThatFailsLosesNothing() {
    var world = TestWorld()
    world.environment["VISUAL"] = "false"
    let (_, screen) = world.run(
      [], typing: ["open robin", "write", "Some words.", ".", "edit", "client", "quit"])
    #expect(
      screen.contains(
        " The editor gave nothing back: it ended with status 1. Your text is as it was\n before."))
    #expect(screen.contains(" You have written 2 words.\n"))
  }

  @Test func editorThatChangesNothingIsToldOf() {
    var world = TestWorld()
    world.environment["EDITOR"] = "true"
    world.editor = { $0 }
    let (_, screen) = world.run([], typing: ["open robin", "edit", "quit"])
    #expect(screen.contains(" The text is as it was before.\n"))
  }
}
