import Drafting
import Foundation
import Testing

/// The reference page lists what wordings can ask and print.
@Suite("Reference of facts and fields")
struct ReferenceTests {
  private typealias Names = [(name: String, about: String)]

  @Test("docs/drafting.md has every fact and field, with the words of the program")
  func page() throws {
    let data = try #require(
      FileManager.default.contents(atPath: Shipped.root + "/docs/drafting.md"))
    let page = String(decoding: data, as: UTF8.self)
    #expect(page.contains(reference), "the page lacks this:\n\(reference)")
  }

  @Test("no name stands for two facts or two fields of a move")
  func unique() {
    for move in Move.allCases {
      for names in [move.numberNames, move.fieldNames] {
        #expect(Set(names.map(\.name)).count == names.count, "\(move)")
      }
    }
  }

  private var reference: String {
    let common = Move.greeting
    var blocks = [
      block("Facts of every move", common.numberNames),
      block("Fields of every move", common.fieldNames),
    ]
    for move in Move.allCases {
      let numbers = new(move.numberNames, beside: common.numberNames)
      let fields = new(move.fieldNames, beside: common.fieldNames)
      if !numbers.isEmpty { blocks.append(block("More facts of `\(move.rawValue)`", numbers)) }
      if !fields.isEmpty { blocks.append(block("More fields of `\(move.rawValue)`", fields)) }
    }
    return blocks.joined(separator: "\n\n")
  }

  private func new(_ names: Names, beside common: Names) -> Names {
    names.filter { name in !common.contains { $0.name == name.name } }
  }

  private func block(_ title: String, _ names: Names) -> String {
    let rows = names.map { "| `\($0.name)` | \($0.about) |" }
    return (["### \(title)", "", "| name | what it is |", "|---|---|"] + rows).joined(
      separator: "\n")
  }
}
