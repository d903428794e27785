import DataFile
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [
    ("{}", "{}"),
    ("[]", "[]"),
    (" \t\r\n[1, 2,\n3,]  ", "[1,2,3]"),
    (#"{"a": 1, "b": [true, false, null],}"#, #"{"a":1,"b":[true,false,null]}"#),
    ("// first\n{ /* in */ \"a\" /* * / ** */ : // behind\n 1 } // end", #"{"a":1}"#),
    ("/**/[/***/1/* // */,/*\n*/2]//", "[1,2]"),
    (#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#, #""a\"\\/\u0008\u000c\n\r\té😀""#),
    (#""\u0000 // no comment /* here */""#, #""\u0000 // no comment /* here */""#),
    (
      "[0, -0, 10, -1.5, 2e3, 2E+3, 25e-1, 9007199254740993]",
      "[0,0,10,-1.5,2000,2000,2.5,9007199254740992]"
    ),
    ("[123456789012345678901234567890, 1e-400, 5e-324]", "[1.2345678901234568e+29,0,5e-324]"),
    ("\"é 👩‍👩‍👧 \u{301} ﷽\"", "\"é 👩‍👩‍👧 \u{301} ﷽\""),
    ("\u{FEFF}{\"a\": 1}", #"{"a":1}"#),
    ("7", "7"),
  ])
  func reads(text: String, written: String) {
    let (node, faults) = read(text)
    #expect(faults.isEmpty, "\(faults.rendered())")
    #expect(node.map { JSONValue($0).compact } == written)
  }

  @Test func keepsPlacesOfKeysAndValues() throws {
    let text = "{ \"é\": [10, \"x\"] }"
    let node = try #require(read(text).node)
    let member = try #require(node.members.first)
    func slice(_ span: Range<Int>) -> String {
      String(decoding: Array(text.utf8)[span], as: UTF8.self)
    }
    #expect(slice(node.span) == text)
    #expect(slice(member.keySpan) == "\"é\"")
    #expect(slice(member.value.span) == "[10, \"x\"]")
    #expect(member.value.elements.map { slice($0.span) } == ["10", "\"x\""])
  }

  @Test func keepsMembersInOrder() throws {
    let node = try #require(read(#"{"b": 1, "a": 2, "c": 3}"#).node)
    #expect(node.members.map(\.key) == ["b", "a", "c"])
  }

  @Test func readsWhatItCanBehindFaults() throws {
    let text = #"{"a": 01, "b": [1 2], 'c': yes, "d": "x"#
    let (node, faults) = read(text)
    #expect(faults.faults.count == 6)
    #expect(node?.members.map(\.key) == ["a", "b", "c", "d"])
    #expect(node?["b"]?.elements.count == 2)
    #expect(node?["d"]?.text == "x")
  }

  @Test func textOfLinesIsJoined() throws {
    let node = try #require(read(#"["one", "", "three"]"#).node)
    #expect(node.text == "one\n\nthree")
    #expect(read(#"["one", 2]"#).node?.text == nil)
  }
}
