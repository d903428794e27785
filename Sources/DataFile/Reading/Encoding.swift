/// A kind of file that is no UTF-8 text, as far as its first bytes tell.
struct ForeignFormat {
  let problem: String
  let advice: String
}

/// What a file is that cannot be a data file; nil for one that may be.
func foreignFormat(of bytes: [UInt8]) -> ForeignFormat? {
  if let name = otherEncoding(of: bytes) {
    return ForeignFormat(
      problem: "the file is in \(name), not in UTF-8",
      advice: "Save it again with the encoding UTF-8.")
  }
  for (start, thing) in knownStarts where bytes.starts(with: start) {
    return ForeignFormat(
      problem: "the file is \(thing), not plain text",
      advice: "Save it as plain text with the encoding UTF-8.")
  }
  return nil
}

/// The first bytes of what a trainer's computer might put in a file that is named `.json`.
private let knownStarts: [(start: [UInt8], thing: String)] = [
  (Array("PK\u{3}\u{4}".utf8), "a zip archive or a word processor's document"),
  (Array("{\\rtf".utf8), "a rich text document"),
  (Array("%PDF-".utf8), "a PDF document"),
  ([0x1F, 0x8B], "compressed"),
  ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
]

/// The name of an encoding of two or four bytes a character, by its mark or by its zeros.
private func otherEncoding(of bytes: [UInt8]) -> String? {
  if bytes.starts(with: ByteOrderMark.utf32LittleEndian) { return "UTF-32" }
  if bytes.starts(with: ByteOrderMark.utf32BigEndian) { return "UTF-32" }
  if bytes.starts(with: ByteOrderMark.utf16LittleEndian) { return "UTF-16" }
  if bytes.starts(with: ByteOrderMark.utf16BigEndian) { return "UTF-16" }
  guard bytes.count >= 4 else { return nil }
  switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
  case (true, false, true, false), (false, true, false, true): return "UTF-16"
  case (true, true, true, false), (false, true, true, true): return "UTF-32"
  default: return nil
  }
}

/// Notes the first place that is not UTF-8, and how many more there are.
func noteInvalidText(into faults: inout FaultList) {
  let bytes = faults.source.bytes
  var first: Int?
  var count = 0
  var at = 0
  while at < bytes.count {
    let length = validLength(of: bytes, at: at)
    if length == 0 {
      if first == nil { first = at }
      count += 1
    }
    at += max(1, length)
  }
  guard let first else { return }
  let more = count == 1 ? "" : ", nor \(count == 2 ? "is one" : "are \(count - 1)") further on"
  faults.add(
    "the byte 0x\(hexadecimal(UInt32(bytes[first]), digits: 2)) is not UTF-8\(more)",
    at: first..<first + 1, advice: "Save the file again with the encoding UTF-8.")
}

/// The bytes of the well-formed scalar at an offset, after table 3-7 of the Unicode standard; 0 where
/// there is none.
private func validLength(of bytes: [UInt8], at offset: Int) -> Int {
  func follows(_ index: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    offset + index < bytes.count && range.contains(bytes[offset + index])
  }
  switch bytes[offset] {
  case 0..<0x80: return 1
  case 0xC2...0xDF: return follows(1) ? 2 : 0
  case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
  case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
  case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
  case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
  case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
  case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
  default: return 0
  }
}
