import Foundation
import Terminal
import Testing

@testable import Shell

/// The table and the folder of commands agree, and help knows all of it.
struct CommandTableTests {
  @Test func everyFileIsInTheTableAndTheOtherWayRound() throws {
    let folder = TestWorld.folder + "/../../Sources/Shell/Commands"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let named = files.map { $0.replacingOccurrences(of: "Command.swift", with: "").lowercased() }
    #expect(named.sorted() == Commands.all.map(\.name).sorted())
  }

  @Test func namesAndAliasesAreUsedOnce() {
    let names = Commands.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") })
  }

  @Test func everyCommandSaysWhatItDoes() {
    for command in Commands.all {
      #expect(!command.summary.isEmpty && !command.summary.hasSuffix("."), "\(command.name)")
      #expect(command.summary.first?.isUppercase == true, "\(command.name)")
      #expect(!command.places.isEmpty, "\(command.name)")
      let options = command.options(at: .shell).map(\.name)
      #expect(Set(options).count == options.count, "\(command.name)")
    }
  }

  /// What comes after an operand that may be left out may be left out, too.
  @Test func requiredOperandsStandFirst() {
    for command in Commands.all {
      for place in Place.allCases {
        let needs = command.operands.map { $0.isRequired(at: place) }
        #expect(needs == needs.sorted { $0 && !$1 }, "\(command.name)")
      }
    }
  }

  @Test(arguments: Place.allCases)
  func helpListsEveryCommandOfItsPlace(place: Place) {
    let look = Look(width: 80, height: 24, colour: .plain, isPlain: false)
    let lines = HelpList(place: place, look: look).canvas().lines.map(\.plain)
    for command in Commands.all {
      let isListed = lines.contains { $0.hasPrefix(" \(command.name) ") }
      #expect(isListed == command.places.contains(place), "\(command.name)")
    }
  }

  @Test func helpAtThePromptFitsOnAScreen() {
    let look = Look(width: 80, height: 24, colour: .plain, isPlain: false)
    #expect(HelpList(place: .prompt, look: look).canvas().lines.count <= 23)
  }

  @Test(arguments: ["MARK", "score", "?", "week"])
  func commandsAreFoundByAnyName(name: String) throws {
    let command = try Commands.find(name, at: .prompt)
    #expect(command.names.contains(name.lowercased()))
  }

  /// An example that help shows can be given.
  @Test func examplesAreUnderstood() throws {
    for command in Commands.all {
      let place: Place = command.places.contains(.shell) ? .shell : .prompt
      for example in command.examples {
        let words = try words(of: example)
        #expect(words.first == command.name)
        _ = try ArgumentParser(command: command, place: place).parse(words.dropFirst())
      }
    }
  }
}
