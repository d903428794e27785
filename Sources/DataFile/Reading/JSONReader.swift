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
  /// Whether no colon or comma is expected behind the last text, as it ran into the end of its line
  /// or has been noted already.
  var separatorIsLost = false
  /// A key that was read as a value of a list, before the list was seen to be unclosed.
  var heldKey: Key?
  /// Where the first thing of the current line begins, and how far it is indented.
  var lineHead = LineHead(offset: 0, indent: 0)
  /// The first bracket that is closed at another indent than it was opened: a missing bracket that
  /// comes to light at the end of the file is more likely there.
  var suspect: (opened: OpenBracket, closedAt: Int)?
  /// Whether the rest of the file is not read.
  var gaveUp = false

  /// A bracket that waits for its counterpart.
  struct OpenBracket {
    let byte: UInt8
    let offset: Int
    let line: LineHead

    var closing: UInt8 { byte == Ascii.openBrace ? Ascii.closeBrace : Ascii.closeBracket }
    var thing: String { byte == Ascii.openBrace ? "object" : "list" }
  }

  /// The first thing of a line.
  struct LineHead {
    let offset: Int
    /// In bytes.
    let indent: Int
  }

  /// A key and the place where it stands.
  struct Key {
    let text: String
    let span: Range<Int>
    /// Whether the colon behind it has been read already.
    var hasColon = false
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
      if faults.isEmpty { noteEmptyFile() }
      return nil
    }
    let node = readValue()
    skipBlanks()
    if next != nil {
      faults.addSyntax(
        "more text after the end of the file's value", at: at,
        advice: "Remove it, or look for a bracket that closes too early.")
    }
    return node
  }

  private mutating func noteEmptyFile() {
    let isBlank = bytes.drop { ByteOrderMark.utf8.contains($0) }.allSatisfy { $0 <= Ascii.space }
    faults.addSyntax(
      isBlank ? "the file is empty" : "nothing but comments in the file", at: 0,
      advice: "Write an object: { … }.")
  }

  /// Reads a value, or notes what stands in its place and passes over it; consumes a byte at least.
  mutating func readValue() -> Node? {
    guard let byte = next else { return nil }
    separatorIsLost = false
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
        "brackets nested more than \(Self.depthLimit) deep", at: at, damage: .structure,
        advice: "The rest of the file was not read; no data file needs this.")
      gaveUp = true
      at = bytes.count
      return nil
    }
    open.append(OpenBracket(byte: byte, offset: at, line: lineHead))
    defer { open.removeLast() }
    at += 1
    lastEnd = at
    return byte == Ascii.openBrace ? readObject() : readArray()
  }
}
