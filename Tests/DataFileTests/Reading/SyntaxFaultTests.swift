import DataFile
import Testing

/// A text and every fault that is told of it.
struct Broken: Sendable, CustomTestStringConvertible {
  let text: String
  let faults: [String]

  init(_ text: String, _ faults: String...) {
    self.text = text
    self.faults = faults
  }

  var testDescription: String { text }
}

@Suite struct SyntaxFaultTests {
  @Test(arguments: [
    Broken("", "1:1 the file is empty"),
    Broken(" // nothing\n", "1:1 nothing but comments in the file"),
    Broken(" \n\t", "1:1 the file is empty"),
    Broken("{} {}", "1:4 more text after the end of the file's value"),
    Broken("{}}", "1:3 more text after the end of the file's value"),
    Broken("{\n  \"a\": [1, 2\n", "2:8 this list is not closed before the file ends"),
    Broken("{\"a\": [1, 2}", "1:12 \"}\" where \"]\" belongs"),
    Broken("[{\"a\": 1]", "1:9 \"]\" where \"}\" belongs"),
    Broken("[1, 2}]", "1:6 \"}\" closes nothing"),
    Broken("{\n\"a\": [1, 2},\n\"b\": 3\n}", "2:11 \"}\" where \"]\" belongs"),
    Broken(
      "{\n  \"a\": [\n    1\n  },\n  \"b\": 3\n}", "4:3 \"}\" where \"]\" belongs"),
    Broken(
      "[\n  {\"a\": 1,\n  {\"a\": 2}\n]", "3:3 \"}\" is missing before this object"),
    Broken("[1, 2} ]", "1:6 \"}\" closes nothing"),
    Broken("{\"a\": 1]", "1:8 \"]\" where \"}\" belongs"),
    Broken(
      "{\"a\": 1]]}", "1:8 \"]\" where \"}\" belongs",
      "1:9 more text after the end of the file's value"),
    Broken(
      "{\n  \"a\": [1, 2,\n  \"b\": [3],\n  \"c\": 4\n}",
      "3:3 \"]\" is missing before the key \"b\""),
    Broken(
      "{\n  \"a\": [\n    {\"x\": 1}\n  \"b\": 3\n}", "3:13 missing comma",
      "4:3 \"]\" is missing before the key \"b\""),
    Broken("{ /* open", "1:3 this comment is not closed"),
    Broken("# a\n{}", "1:1 \"#\" does not begin a comment here"),
    Broken("{ / }", "1:3 a key in double quotes belongs here"),
  ])
  func brackets(broken: Broken) {
    #expect(syntaxFaults(of: broken.text) == broken.faults)
  }

  @Test(arguments: [
    Broken("[1 2 3]", "1:3 missing comma", "1:5 missing comma"),
    Broken("[1,, 2]", "1:4 a value is missing before this comma"),
    Broken("[,]", "1:2 a value is missing before this comma"),
    Broken("{,}", "1:2 a key is missing before this comma"),
    Broken("[1; 2]", "1:3 a semicolon between values"),
    Broken("{\"a\": 1\n \"b\": 2}", "1:8 missing comma"),
    Broken("{\"a\" 1}", "1:5 missing colon after the key \"a\""),
    Broken("{\"a\" = 1}", "1:6 an equals sign between key and value"),
    Broken("{\"a\"}", "1:5 the key \"a\" has no value"),
    Broken("{\"a\":, \"b\":}", "1:6 the key \"a\" has no value", "1:12 the key \"b\" has no value"),
    Broken("{\"a\"\n\"b\": 1}", "1:5 the key \"a\" has no value"),
    Broken("{: 1, \"b\": 2}", "1:2 a key in double quotes belongs here"),
    Broken("{[1], \"b\": 2}", "1:2 a key in double quotes belongs here"),
    Broken(
      "{a: 1, b-c: 2}", "1:2 the key \"a\" is not in double quotes",
      "1:8 the key \"b-c\" is not in double quotes"),
    Broken("[\"a\": 1, \"b\": 2]", "1:5 a colon in a list"),
    Broken("{\"a\": 1, \"b\": 2, \"a\": 3}", "1:18 duplicate key \"a\""),
    Broken(
      "{\"a\": 1, \"\\u0061\": 3, \"a\": 4}", "1:10 duplicate key \"a\"",
      "1:23 duplicate key \"a\""),
  ])
  func separatorsAndKeys(broken: Broken) {
    #expect(syntaxFaults(of: broken.text) == broken.faults)
  }

  @Test(arguments: [
    Broken(
      "[\"abc]\n", "1:1 this list is not closed before the file ends",
      "1:2 this text is not closed before the end of its line"),
    Broken("[\"abc,\n\"d\"]", "1:2 this text is not closed before the end of its line"),
    Broken("{\"abc: 1,\n\"d\": 1}", "1:2 this text is not closed before the end of its line"),
    Broken(
      "[\"abc\\", "1:1 this list is not closed before the file ends",
      "1:2 this text is not closed before the end of its line",
      "1:6 a backslash without a meaning"),
    Broken("[\"She said \"no\" to me\", 1]", "1:12 a quote inside a text"),
    Broken("[\"a \"b\" c \"d\" e\"]", "1:5 a quote inside a text"),
    Broken("[\"x, \"y\"]", "1:6 a quote inside a text"),
    Broken("[\"she said \"été\" to me\"]", "1:12 a quote inside a text"),
    Broken("[\"a\" \"b\"]", "1:5 missing comma"),
    Broken(
      "[\"one\n  two\n\n  and \"three\" four\", 5]",
      "1:2 this text is not closed before the end of its line"),
    Broken(
      "[\"one\n  two\n  \"three\"]", "1:2 this text is not closed before the end of its line"),
    Broken(
      "[\"one,\n  true, 5]", "1:2 this text is not closed before the end of its line"),
    Broken("{\"date: \"2026-03-09\", \"b\": 1}", "1:2 this key is not closed"),
    Broken("{\"a:\": 1, \"b :\" : 2}"),
    Broken("[\"a\"\"b\"]", "1:5 missing comma"),
    Broken("[\"C:\\dir\"]", "1:5 a backslash without a meaning"),
    Broken(
      "[\"\\u12g4\", \"\\u\"]", "1:3 \\u without four hexadecimal digits",
      "1:13 \\u without four hexadecimal digits"),
    Broken(
      "[\"\\ud800\", \"\\udc00x\", \"\\ud800\\u0041\"]", "1:3 \\uD800 is half of a character",
      "1:13 \\uDC00 is half of a character", "1:24 \\uD800 is half of a character"),
    Broken(
      "[\"a\tb\u{1}\"]", "1:4 a tab inside a text", "1:6 control character U+0001 inside a text"),
    Broken("['it's', 'b']", "1:2 single quotes around a text", "1:10 single quotes around a text"),
    Broken(
      "[“a ‘b’ c”, “d\"]", "1:2 curly quotes around a text", "1:13 curly quotes around a text"),
    Broken("{‘a’: “b”}", "1:2 curly quotes around a text", "1:7 curly quotes around a text"),
    Broken("['open\n, 1]", "1:2 single quotes around a text"),
  ])
  func texts(broken: Broken) {
    #expect(syntaxFaults(of: broken.text) == broken.faults)
  }

  @Test(arguments: [
    Broken(
      "[012, -01, 00]", "1:2 \"012\" is not a number", "1:7 \"-01\" is not a number",
      "1:12 \"00\" is not a number"),
    Broken(
      "[+1, .5, 1., -, 1e, 1e+, 1.e2]", "1:2 \"+1\" is not a number", "1:6 \".5\" is not a number",
      "1:10 \"1.\" is not a number", "1:14 \"-\" is not a number", "1:17 \"1e\" is not a number",
      "1:21 \"1e+\" is not a number", "1:26 \"1.e2\" is not a number"),
    Broken(
      "[0x1F, 1_000, 12px, 1-2, 2026-03-09]", "1:2 \"0x1F\" is not a number",
      "1:8 \"1_000\" is not a number", "1:15 \"12px\" is not a number",
      "1:21 \"1-2\" is not a number", "1:26 \"2026-03-09\" is not a number"),
    Broken(
      "[1e999, -1e999]", "1:2 the number \"1e999\" is too large",
      "1:9 the number \"-1e999\" is too large"),
    Broken(
      "[NaN, -Infinity, Infinity]", "1:2 \"NaN\" is not a value",
      "1:7 \"-Infinity\" is not a number", "1:18 \"Infinity\" is not a value"),
    Broken(
      "[True, None, yes, nullx, going home, 1]", "1:2 \"True\" is not a value",
      "1:8 \"None\" is not a value", "1:14 \"yes\" is not a value", "1:19 \"nullx\" is not a value",
      "1:26 \"going home\" is not a value"),
    Broken("[@, £, 1]", "1:2 \"@\" where a value belongs", "1:5 \"£\" is not a value"),
    Broken("[1,\u{A0}\u{A0}2]", "1:4 the invisible character U+00A0 between values"),
    Broken(
      "[1,\u{200B} 2,\u{FEFF}3]", "1:4 the invisible character U+200B between values",
      "1:8 the invisible character U+FEFF between values"),
    Broken(
      "[1,\u{0}\u{0}\u{0} 2\u{C}]", "1:4 control character U+0000 between values",
      "1:9 control character U+000C between values"),
  ])
  func numbersAndWords(broken: Broken) {
    #expect(syntaxFaults(of: broken.text) == broken.faults)
  }

  @Test func adviceNamesTheFirstOfDuplicateKeys() {
    let faults = read("{\n\"a\": 1,\n\"b\": 2,\n\"a\": 3\n}").faults
    #expect(faults.faults.map(\.advice) == ["The first one is at line 2; keep one of them."])
  }

  @Test func indentTellsWhichBracketIsMissing() {
    let text = """
      {
        "a": {
          "b": { "c": 1,
          "d": 2
        },
        "e": 3
      }
      """
    let faults = read(text).faults
    #expect(brief(faults) == ["3:10 a \"}\" is missing, most likely that of this object"])
    #expect(
      faults.faults.first?.advice
        == "The \"}\" that closes it stands at line 5, at the indent of another one.")
  }

  @Test func columnsCountCharacters() {
    #expect(syntaxFaults(of: "[\"é👩‍👩‍👧e\u{301}\" 1]") == ["1:7 missing comma"])
    #expect(syntaxFaults(of: "\u{FEFF}[1 2]") == ["1:3 missing comma"])
    #expect(syntaxFaults(of: "[\r\n1\r2\n3]") == ["2:2 missing comma", "3:2 missing comma"])
  }
}
