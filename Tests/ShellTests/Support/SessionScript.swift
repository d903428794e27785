import Foundation
import Terminal

@testable import Shell

/// A recorded session: lines that are typed, with directives between them.
///
/// `% run [ARGUMENTS]` starts the program, again on the same records; `% at TIME`, `% size 120x40`,
/// `% pipe` and `% env NAME=VALUE` say how the runs after them are. All else is typed.
struct SessionScript {
  private let lines: [String]

  init(fileAt path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The screens of all runs, each behind its directive and with its status.
  func transcript() -> String {
    var world = TestWorld()
    var output = ""
    var pending: (arguments: [String], typed: [String])?
    func finish() {
      guard let run = pending else { return }
      pending = nil
      output += "% run \(run.arguments.joined(separator: " "))\n"
      let (status, screen) = world.run(run.arguments, typing: run.typed)
      output += screen + "% status \(status.rawValue)\n\n"
    }
    for line in lines.dropLast() {
      guard line.hasPrefix("% ") else {
        pending?.typed.append(line)
        continue
      }
      let words = line.split(separator: " ").dropFirst().map(String.init)
      finish()
      if words.first == "run" {
        pending = (Array(words.dropFirst()), [])
      } else {
        world.apply(words)
      }
    }
    finish()
    return output
  }
}

extension TestWorld {
  fileprivate mutating func apply(_ words: [String]) {
    switch (words.first, words.last) {
    case ("at", .some(let time)): self.time = time
    case ("size", .some(let size)):
      let sides = size.split(separator: "x").compactMap { Int($0) }
      self.size = TerminalSize(columns: sides[0], rows: sides[1])
    case ("pipe", _): isPersonal = false
    case ("terminal", _): isPersonal = true
    case ("env", .some(let pair)):
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      environment[String(sides[0])] = String(sides[1])
    default: preconditionFailure("unknown directive \(words)")
    }
  }
}
