import DataFile
import Testing

@Suite struct JSONWriterTests {
  private let value: JSONValue = [
    "title": "a \"b\" \\ c", "count": 3, "share": 0.25, "done": true, "none": nil,
    "list": [1, [], ["x": [:]]], "empty": [:],
  ]

  @Test func compact() {
    #expect(
      value.compact
        == #"{"title":"a \"b\" \\ c","count":3,"share":0.25,"done":true,"none":null,"#
        + #""list":[1,[],{"x":{}}],"empty":{}}"#)
  }

  @Test func pretty() {
    #expect(
      value.pretty == #"""
        {
          "title": "a \"b\" \\ c",
          "count": 3,
          "share": 0.25,
          "done": true,
          "none": null,
          "list": [
            1,
            [],
            {
              "x": {}
            }
          ],
          "empty": {}
        }
        """#)
  }

  @Test(arguments: [
    ("\u{0}\u{8}\t\n\u{C}\r\u{1F}", #"\u0000\u0008\t\n\u000c\r\u001f"#),
    ("\u{7F}\u{85}\u{9B}", #"\u007f\u0085\u009b"#),
    ("\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("\u{202E}\u{2066}\u{FEFF}", #"\u202e\u2066\ufeff"#),
    ("\u{E0041}", #"\udb40\udc41"#),
    ("é日👍/'<>&", "é日👍/'<>&"),
    (String(decoding: [0xD800, 0x41] as [UInt16], as: UTF16.self), "\u{FFFD}A"),
  ])
  func texts(text: String, written: String) {
    #expect(JSONValue.string(text).compact == "\"" + written + "\"")
  }

  @Test(arguments: [
    (JSONValue.integer(.max), "9223372036854775807"), (.integer(.min), "-9223372036854775808"),
    (0.1, "0.1"), (.number(1), "1.0"), (.number(-0.0), "-0.0"), (.number(1e300), "1e+300"),
    (.number(.leastNonzeroMagnitude), "5e-324"), (.number(1.0 / 3), "0.3333333333333333"),
    (.number(.nan), "null"),
    (.number(.infinity), "null"), (.number(-.infinity), "null"),
  ])
  func numbers(value: JSONValue, written: String) { #expect(value.compact == written) }

  @Test func conveniences() {
    let name = "x"
    #expect(JSONValue.strings(["a", "b"]).compact == #"["a","b"]"#)
    #expect(JSONValue.optional(nil as String?) == .null)
    #expect(JSONValue.optional("a" as String?) == "a")
    #expect(JSONValue.optional(3 as Int?) == 3)
    #expect(JSONValue.optional(0.5 as Double?) == 0.5)
    #expect(["a": "<\(name)>"] as JSONValue == .object([.init("a", .string("<x>"))]))
  }
}
