/// Reads one file from its first byte to its last, never going back.
///
/// Every step either consumes a byte or ends a bracket, so that reading always ends.
struct JSONReader {
  /// The most brackets that may be open at once.
  static let depthLimit = 64

  let bytes: [UInt8]
  var faults: FaultList
  /// The offset of the next byte.
  var at = 0
  /// Where the last token ended: the place at which a comma is missed.
  var lastEnd = 0
  /// The brackets that are open, outermost first.
  var open: [OpenBracket] = []
  /// Whether the last text ran into the end of its line, with the comma behind it.
  var ranIntoLineEnd = false
  /// Whether the rest of the file is not read.
  var gaveUp = false

  /// A bracket that waits for its counterpart.
  struct OpenBracket {
    let byte: UInt8
    let offset: Int

    var closing: UInt8 { byte == Ascii.openBrace ? Ascii.closeBrace : Ascii.closeBracket }
    var thing: String { byte == Ascii.openBrace ? "object" : "list" }
  }

  init(faults: FaultList) {
    self.faults = faults
    bytes = faults.source.bytes
    if bytes.starts(with: ByteOrderMark.utf8) { at = ByteOrderMark.utf8.count }
  }

  /// The next byte; nil at the end of the file.
  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// The byte so many places on; nil behind the end of the file.
  func byte(ahead count: Int) -> UInt8? {
    at + count < bytes.count ? bytes[at + count] : nil
  }

  mutating func readFile() -> Node? {
    skipBlanks()
    guard next != nil else {
      faults.addSyntax("the file is empty", at: 0, advice: "Write an object: { … }.")
      return nil
    }
    let node = readValue()
    skipBlanks()
    if next != nil, !gaveUp {
      faults.addSyntax(
        "more text after the end of the file's value", at: at,
        advice: "Remove it, or look for a bracket that closes too early.")
    }
    return gaveUp ? nil : node
  }

  /// Reads a value, or notes what stands in its place and passes over it; consumes a byte at least.
  mutating func readValue() -> Node? {
    guard let byte = next else { return nil }
    ranIntoLineEnd = false
    let node =
      switch byte {
      case Ascii.openBrace, Ascii.openBracket: readBracket(byte)
      case Ascii.quote: readString()
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): readNumber()
      case _ where Ascii.isDigit(byte): readNumber()
      default: readForeign()
      }
    lastEnd = at
    return node
  }

  private mutating func readBracket(_ byte: UInt8) -> Node? {
    guard open.count < Self.depthLimit else {
      faults.addSyntax(
        "brackets nested more than \(Self.depthLimit) deep", at: at,
        advice: "The rest of the file was not read; no data file needs this.")
      gaveUp = true
      at = bytes.count
      return nil
    }
    open.append(OpenBracket(byte: byte, offset: at))
    defer { open.removeLast() }
    at += 1
    lastEnd = at
    return byte == Ascii.openBrace ? readObject() : readArray()
  }
}
