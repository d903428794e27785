import Casebook
import DataFile
import Evaluation
import Testing

/// Reading marked messages that are as they should be.
struct MarkedMessageReaderTests {
  static func read(_ text: String, chunk: Int? = nil) throws -> MarkedMessages {
    let scheme = try #require(Content.scheme)
    var reader = MarkedMessageReader(casebook: Content.casebook, scheme: scheme)
    let bytes = Array(text.utf8)
    guard let chunk else {
      reader.read(bytes, named: "marked.jsonl")
      return reader.result
    }
    reader.begin("marked.jsonl")
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      reader.take(bytes[start..<min(bytes.count, start + chunk)])
    }
    reader.end()
    return reader.result
  }

  @Test("has a casebook of one sound case to read with")
  func fixture() {
    #expect(Content.casebook.cases.ids == ["kim-walks"])
    #expect(Content.casebook.cases.disabled == ["lou-broken"])
    #expect(Content.casebook.faults.allSatisfy { $0.file == "lou-broken.json" })
  }

  @Test("reads every key of a line")
  func everyKey() throws {
    let marking = Lines.marking(
      "B", Lines.levels(["praise.effort": "3"]),
      more: ",\"gates\":[\"gate.scope\"],\"global\":4,\"best\":\"praise.effort\","
        + "\"fix\":\"alliance.tone\",\"whyBest\":\"Names the walk.\",\"whyFix\":\"Stiff.\"")
    let result = try Self.read(Lines.line("m1", text: "Hi\\nKim", Lines.marking(), marking))
    #expect(result.faults.isEmpty)
    let message = try #require(result.messages.first)
    #expect(message.id == "m1")
    #expect(message.caseID == "kim-walks")
    #expect(message.review == "week-2")
    #expect(message.text == "Hi\nKim")
    #expect(message.markings.map(\.marker) == ["A", "B"])
    let second = message.markings[1]
    #expect(second.levels["praise.effort"] == 3)
    #expect(second.levels["feedback.scores"] == nil)
    #expect(second.levels.count == 12)
    #expect(second.gates == ["gate.scope"])
    #expect(second.global == 4)
    #expect(second.best == "praise.effort")
    #expect(second.fix == "alliance.tone")
    #expect(second.whyBest == "Names the walk.")
    #expect(second.whyFix == "Stiff.")
  }

  @Test("leaves out what is optional")
  func optional() throws {
    let message = try #require(try Self.read(Lines.line("m1")).messages.first)
    #expect(message.markings[0].gates == [])
    #expect(message.markings[0].global == nil)
    #expect(message.markings[0].best == nil)
    #expect(message.markings[0].whyFix == nil)
  }

  @Test("does without levels of criteria that are not called for")
  func notCalledFor() throws {
    let levels = Lines.levels(["feedback.scores": nil, "safety.risk": nil])
    let result = try Self.read(Lines.line("m1", Lines.marking("A", levels)))
    #expect(result.messages.count == 1)
    #expect(result.faults.isEmpty)
  }

  @Test(
    "reads lines with any line break, blank lines, a byte order mark and no line break at the end",
    arguments: ["\n", "\r\n", "\r", "\n\n  \n", "\r\n\r\n"])
  func lineBreaks(lineBreak: String) throws {
    let lines = ["a", "b", "c"].map { Lines.line($0) }
    let text = "\u{FEFF}" + lines.joined(separator: lineBreak)
    #expect(try Self.read(text).messages.map(\.id) == ["a", "b", "c"])
    #expect(try Self.read(text + lineBreak).messages.map(\.id) == ["a", "b", "c"])
    #expect(try Self.read(text).refused == 0)
  }

  @Test("does not depend on where the bytes are cut", arguments: [1, 2, 3, 7, 64, 1000])
  func chunks(size: Int) throws {
    let lines = [Lines.line("a", text: "é 🙂"), "{", Lines.line("b"), "", Lines.line("a")]
    let text = lines.joined(separator: "\r\n") + "\r\n"
    let whole = try Self.read(text)
    let cut = try Self.read(text, chunk: size)
    #expect(cut.messages == whole.messages)
    #expect(cut.faults == whole.faults)
    #expect(cut.faults.map(\.line) == [2, 5])
  }

  @Test("keeps ids apart across files and names the first place")
  func twoFiles() throws {
    let scheme = try #require(Content.scheme)
    var reader = MarkedMessageReader(casebook: Content.casebook, scheme: scheme)
    reader.read(Array("\n\(Lines.line("a"))".utf8), named: "one.jsonl")
    reader.read(Array(Lines.line("a").utf8), named: "two.jsonl")
    #expect(reader.result.files == ["one.jsonl", "two.jsonl"])
    #expect(reader.result.messages.count == 1)
    let fault = try #require(reader.result.faults.first)
    #expect(fault.file == "two.jsonl" && fault.line == 1)
    #expect(
      fault.advice == "The first is on one.jsonl, line 2. Give each message an id of its own.")
  }

  @Test("goes on behind a line that is far too long, without keeping it")
  func longLine() throws {
    let long = Lines.line("long", text: String(repeating: "x", count: 2 << 20))
    let result = try Self.read(Lines.line("a") + "\n" + long + "\n" + Lines.line("b"))
    #expect(result.messages.map(\.id) == ["a", "b"])
    #expect(
      result.faults.map { "\($0.line): \($0.problem)" } == [
        "2: the line is longer than 1 MiB"
      ])
    #expect(result.refused == 1)
  }
}
