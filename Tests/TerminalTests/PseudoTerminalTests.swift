import Foundation
import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One after another: there is one state of the terminal to give back in a program.
@Suite(.serialized) struct PseudoTerminalTests {
  static let environment = ["TERM": "xterm"]

  /// Runs a program at one end of a terminal and a person at the other.
  func play<Result: Sendable>(
    _ terminal: PseudoTerminal, program: @escaping @Sendable (Console) -> Result,
    person: (PseudoTerminal) -> Void
  ) -> Result {
    let descriptor = terminal.program
    let box = Box<Result>()
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let port = FileTerminal(input: descriptor, output: descriptor, environment: Self.environment)
      box.value = program(Console(port: port, colour: .plain))
      done.signal()
    }
    person(terminal)
    done.wait()
    return box.value!
  }

  final class Box<Value>: @unchecked Sendable { var value: Value? }

  @Test func editsALineAndGivesTheTerminalBack() throws {
    let terminal = try #require(PseudoTerminal())
    #expect(terminal.isCooked)
    let entry = play(terminal) {
      $0.readLine(prompt: "> ")
    } person: { person in
      #expect(person.read(until: "> ").contains("\u{1B}[?2004h"))
      #expect(!person.isCooked)
      person.type("caf\u{E9} 漢字 👩‍👩‍👧e")
      _ = person.read(until: "👧e")
      person.type("\u{301}\u{1B}[D\u{7F}\u{1B}[D\u{1B}[3~x\r")
      #expect(person.read(until: "\u{1B}[?2004l").contains("\r\n"))
    }
    #expect(entry == .line("café 漢字xe\u{301}"))
    #expect(terminal.isCooked)
  }

  @Test func interruptsAndLeaves() throws {
    let terminal = try #require(PseudoTerminal())
    let entries = play(terminal) { console in
      [console.readLine(prompt: "1> "), console.readLine(prompt: "2> ")]
    } person: { person in
      _ = person.read(until: "1> ")
      person.type("half\u{3}")
      _ = person.read(until: "2> ")
      person.type("\u{4}")
    }
    #expect(entries == [.interrupted("half"), .endOfInput])
    #expect(terminal.isCooked)
  }

  @Test func composesAMessageAndSeesTheWindowChange() throws {
    let terminal = try #require(PseudoTerminal())
    let entry = play(terminal) { console in
      console.readMessage(status: { "\($0.count) characters, width \(console.size.columns)" })
    } person: { person in
      _ = person.read(until: "0 characters, width 40")
      person.type("Dear Leanne,\rcaf\u{E9}")
      _ = person.read(until: "17 characters")
      person.resize(columns: 30, rows: 8)
      kill(getpid(), SIGWINCH)
      _ = person.read(until: "width 30")
      person.type("\u{1B}[A!\u{1B}\r")
    }
    #expect(entry == .finished("Dear! Leanne,\ncafé"))
    #expect(terminal.isCooked)
  }

  @Test func anInterruptFromElsewhereEndsTheReading() throws {
    let terminal = try #require(PseudoTerminal())
    let entry = play(terminal) {
      $0.readMessage()
    } person: { person in
      _ = person.read(until: "\u{1B}[?2004h")
      person.type("half a word")
      _ = person.read(until: "half a word")
      kill(getpid(), SIGINT)
    }
    #expect(entry == .interrupted("half a word"))
    #expect(terminal.isCooked)
  }

  @Test func readsPlainlyFromADumbTerminal() throws {
    let terminal = try #require(PseudoTerminal())
    let descriptor = terminal.program
    let port = FileTerminal(input: descriptor, output: descriptor, environment: ["TERM": "dumb"])
    #expect(!port.isInteractive)
    #expect(port.isPersonal)
    terminal.type("cases\n")
    #expect(Console(port: port, colour: .plain).readLine(prompt: "> ") == .line("cases"))
    #expect(terminal.read(until: "> ").contains("> "))
    #expect(port.size == TerminalSize(columns: 40, rows: 10))
  }
}
