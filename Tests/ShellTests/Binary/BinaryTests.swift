import Foundation
import Records
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program itself, as the shell starts it.
@Suite(.enabled(if: Binary.path != nil, "the program has not been built"))
struct BinaryTests {
  private static let runs: [(words: String, status: Int32)] = [
    ("version", 0), ("help mark", 0), ("cases", 0), ("check", 0),
    ("mark --no-save --case robin --review 1 -", 1),
    ("opne", 2), ("show nobody", 2), ("cases --jsno", 2), ("open robin", 2),
    ("--data /nowhere cases", 3), ("--data /nowhere", 3), ("mark --case rosa /nowhere", 3),
  ]

  @Test(arguments: runs)
  func statuses(words: String, status: Int32) throws {
    let words = words.split(separator: " ").map(String.init)
    let run = try Binary(words, records: TemporaryFolder())
    // Others may have ended before they could read anything.
    if words.last == "-" {
      run.type("Hello Robin, thank you for the diary of this week. There was a heron.\n")
    }
    run.closeInput()
    #expect(run.wait() == status)
  }

  @Test func damagedRecordsAreBadData() throws {
    let records = TemporaryFolder()
    let file = records.write("This is not a database, and long enough to be none.", to: "x.db")
    let run = try Binary(["history", "--db", file], records: records)
    run.closeInput()
    #expect(run.wait() == 3)
    let errors = run.errors()
    #expect(errors.hasPrefix("waymark: "))
    #expect(
      errors.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "x.db: this is not a database of waymark"))
  }

  @Test func aPipeIsReadWithoutPromptsOrColour() throws {
    let run = try Binary([], records: TemporaryFolder())
    run.type("cases\nopne\n")
    run.closeInput()
    #expect(run.wait() == 2)
    let output = run.output()
    #expect(output.hasPrefix(" starter\n"))
    #expect(!output.contains("›") && !output.contains("\u{1B}"))
    #expect(run.errors().hasPrefix("waymark: There is no command \"opne\"."))
  }

  /// Nothing that was shown as marked is lost when the program is killed.
  @Test func markIsOnTheDiskBeforeItIsShown() throws {
    let records = TemporaryFolder()
    let run = try Binary([], records: records)
    run.type("open robin\nwrite\nHello Robin, thank you for the diary.\nThere was a heron.\n.\n")
    run.type("mark\n")
    run.read(until: "Safety ")
    run.kill()
    let store = try RecordStore(at: records.location)
    let kept = try #require(try store.attempts.history().first)
    #expect(kept.attempt.message == "Hello Robin, thank you for the diary.\nThere was a heron.")
    #expect(try store.integrityCheck().isEmpty)
  }

  /// Killed while somebody writes, the program loses nothing that was on the screen a second before.
  @Test func textIsOnTheDiskWhileItIsWritten() throws {
    let records = TemporaryFolder()
    let person = try #require(PersonTerminal())
    let run = try Binary([], records: records, at: person)
    person.type("open robin\r")
    person.read(until: "robin › ")
    person.type("write\r")
    person.read(until: "To Robin.")
    person.type("Hello Robin,\rten minutes")
    person.read(until: "4 words")
    let store = try RecordStore(at: records.location)
    let written = "Hello Robin,\nten minutes"
    var saved: String?
    for _ in 0..<500 where saved != written {
      saved = try store.drafts.draft(case: "robin-wet-shoes", review: "week-2")?.text
      usleep(20_000)
    }
    run.kill()
    #expect(saved == written)
    #expect(try store.drafts.all().map(\.text) == [written])
    let (_, screen) = TestWorld(records: records).run([], typing: ["open robin", "quit"])
    #expect(screen.contains(" You have 4 words from "))
  }
}

extension TemporaryFolder {
  /// Where a program keeps its records whose data folder this is.
  var location: DatabaseLocation { DatabaseLocation(file: path + "/waymark/waymark.db") }
}
