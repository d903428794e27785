import DataFile
import Testing

@Suite struct EncodingTests {
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00], "the file is in UTF-16, not in UTF-8"),
      ([0xFE, 0xFF, 0x00, 0x7B], "the file is in UTF-16, not in UTF-8"),
      ([0x7B, 0x00, 0x0A, 0x00], "the file is in UTF-16, not in UTF-8"),
      ([0x00, 0x7B, 0x00, 0x0A], "the file is in UTF-16, not in UTF-8"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x7B, 0x00, 0x00, 0x00], "the file is in UTF-32, not in UTF-8"),
      ([0x00, 0x00, 0xFE, 0xFF], "the file is in UTF-32, not in UTF-8"),
      ([0x7B, 0x00, 0x00, 0x00], "the file is in UTF-32, not in UTF-8"),
      ([0x00, 0x00, 0x00, 0x7B], "the file is in UTF-32, not in UTF-8"),
      (
        [0x50, 0x4B, 0x03, 0x04, 0x14],
        "the file is a zip archive or a word processor's document, not plain text"
      ),
      ([0x1F, 0x8B, 0x08], "the file is compressed, not plain text"),
      (Array("{\\rtf1".utf8), "the file is a rich text document, not plain text"),
      (Array("%PDF-1.7".utf8), "the file is a PDF document, not plain text"),
    ] as [([UInt8], String)])
  func otherFormatsAreNamed(bytes: [UInt8], problem: String) {
    let (node, faults) = read(bytes)
    #expect(node == nil)
    #expect(faults.faults.map(\.problem) == [problem])
    #expect(faults.faults.map(\.excerpt) == [""])
  }

  @Test func zerosAloneAreControlCharacters() {
    #expect(
      brief(read([0, 0, 0, 0, 0]).faults) == ["1:1 control character U+0000 between values"])
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xE9, 0x22], "1:3 the byte 0xE9 is not UTF-8"),
      ([0x22, 0xE9, 0x22, 0x0A, 0xE8], "1:2 the byte 0xE9 is not UTF-8, nor is one further on"),
      (
        [0x22, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x22],
        "1:2 the byte 0xC0 is not UTF-8, nor are 4 further on"
      ),
      (
        [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], "1:2 the byte 0xF4 is not UTF-8, nor are 3 further on"
      ),
      ([0x22, 0xE2, 0x80, 0x22], "1:2 the byte 0xE2 is not UTF-8, nor is one further on"),
    ] as [([UInt8], String)])
  func invalidBytesAreFound(bytes: [UInt8], fault: String) {
    #expect(brief(read(bytes).faults).first == fault)
  }

  @Test func everyScalarIsValid() {
    let all = (UInt32(0x20)...0x10FFFF).lazy.filter { $0 % 7 == 0 || $0 < 0x1000 }
      .compactMap(Unicode.Scalar.init).filter { $0 != "\"" && $0 != "\\" }
    var text = String.UnicodeScalarView()
    text.append("\"")
    text.append(contentsOf: all)
    text.append("\"")
    let faults = read(String(text)).faults
    #expect(brief(faults) == [])
  }
}
