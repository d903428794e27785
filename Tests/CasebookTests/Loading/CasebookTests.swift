import Casebook
import DataFile
import Testing

@Suite("Casebook")
struct CasebookTests {
  static let kim = Fixtures.kim

  @Test("a bad programme disables its cases, with a word about it, and nothing else")
  func badProgramme() throws {
    let bad = Fixtures.sound[2].changed(name: "bad/rowing.json", "\"walking\"", to: "\"rowing\"")
      .changed("\"step\": 2", to: "\"step\": 9")
    let rower = Self.kim.changed(name: "kim-rows.json", "kim-sound", to: "kim-rows")
      .changed("\"programme\": \"walking\"", to: "\"programme\": \"rowing\"")
    let book = Casebook(files: Fixtures.sound + [bad, Self.kim, rower])
    #expect(book.programmes.ids == ["walking"])
    #expect(book.programmes.disabled == ["rowing"])
    #expect(book.cases.ids == ["kim-sound"])
    #expect(book.faults.map(\.file) == ["bad/rowing.json", "kim-rows.json"])
    let fault = try #require(book.faults.last)
    #expect(fault.problem == "the programme \"rowing\" cannot be used, as its own file has faults")
    #expect(fault.advice == "Put that file right first.")
  }

  @Test("a bad measure reaches through a programme to its cases")
  func badMeasure() {
    let bad = Fixtures.sound[1].changed("\"Outing\"", to: "5")
    let book = Casebook(files: [Fixtures.sound[0], bad, Fixtures.sound[2], Self.kim])
    #expect(book.measures.ids == ["mood"])
    #expect(book.programmes.ids == [])
    #expect(book.cases.ids == [])
    #expect(
      book.faults.map(\.problem) == [
        "expected a text, found a number",
        "the measure \"outing\" cannot be used, as its own file has faults",
        "the programme \"walking\" cannot be used, as its own file has faults",
        "the measure \"outing\" cannot be used, as its own file has faults",
      ])
  }

  @Test("of two files with one id the first counts and the second is a fault")
  func oneIdTwice() throws {
    let other = Self.kim.changed(name: "own/cases/kim-sound.json", "Kim: to", to: "Mine: to")
    let book = Casebook(files: Fixtures.sound + [Self.kim, other])
    #expect(book.cases.values.map(\.title) == ["Kim: to the bridge"])
    #expect(book.cases.disabled == [])
    let fault = try #require(book.faults.first)
    #expect(
      fault.rendered() == """
        own/cases/kim-sound.json:3:9: the id "kim-sound" is taken by sound/kim-sound.json
              "id": "kim-sound",
                    ^
          Choose another id, and name the file by it.
        """)
    #expect(book.faults.count == 1)
  }

  @Test("an id stays taken where the first file has faults")
  func takenByBadFile() {
    let bad = Self.kim.changed("\"age\": 40", to: "\"age\": 400")
    let other = Self.kim.changed(name: "own/kim-sound.json")
    let book = Casebook(files: Fixtures.sound + [bad, other])
    #expect(book.cases.ids == [])
    #expect(book.cases.disabled == ["kim-sound"])
    #expect(book.faults.map(\.file) == ["sound/kim-sound.json", "own/kim-sound.json"])
  }

  @Test("a file that could not be read is known as such where it is referred to")
  func unread() {
    let fault = Fault(
      file: "x/walking.json", line: 1, column: 1, problem: "the file cannot be read", advice: "",
      excerpt: "")
    let book = Casebook(
      files: Array(Fixtures.sound[..<2]) + [Self.kim],
      unread: [UnreadFile(kind: .programme, fault: fault)])
    #expect(
      book.faults.map(\.problem) == [
        "the file cannot be read",
        "the programme \"walking\" cannot be used, as its own file has faults",
      ])
  }

  @Test("items are in order of id, however files are ordered")
  func order() {
    let zoe = Self.kim.changed(name: "zoe.json", "kim-sound", to: "zoe")
    let amy = Self.kim.changed(name: "amy.json", "kim-sound", to: "amy")
    let book = Casebook(files: [zoe, Self.kim, amy] + Fixtures.sound.reversed())
    #expect(book.faults.isEmpty)
    #expect(book.cases.ids == ["amy", "kim-sound", "zoe"])
    #expect(book.cases["amy"]?.id == "amy")
    #expect(book.cases.loaded("zoe")?.file == "zoe.json")
    #expect(book.cases.loaded("zoe")?.bytes == zoe.bytes)
    #expect(book.cases["nobody"] == nil)
  }

  @Test("more faults than are listed are counted")
  func manyFaults() {
    let focus = Array(repeating: "\"praise.effort\"", count: 250).joined(separator: ",")
    let file = Self.kim.changed("\"focus\": [\"praise.effort\"]", to: "\"focus\": [\(focus)]")
    let book = Casebook(files: Fixtures.sound + [file])
    #expect(book.faults.count == FaultList.limit + 1)
    #expect(book.faults.last?.problem == "49 more faults are not listed")
  }
}
