/// Turns offsets into lines and columns in little time, however long the file or its lines are.
///
/// A mark about every kilobyte says how far the lines and columns have been counted, so that a
/// look-up reads two kilobytes at the most.
struct LineTable: Sendable {
  /// A place in a file.
  struct Place: Sendable {
    /// Where the character begins in which the offset lies.
    let offset: Int
    /// From 1.
    let line: Int
    /// The offset of the first character of the line.
    let lineStart: Int
    /// From 1, in characters.
    let column: Int
  }

  private static let stride = 1024
  private var marks: [Place]

  /// Takes time in proportion to the file.
  init(_ bytes: [UInt8]) {
    let start = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    marks = [Place(offset: start, line: 1, lineStart: start, column: 1)]
    var last = marks[0]
    while last.offset + Self.stride < bytes.count {
      let next = Self.boundary(after: last.offset + Self.stride, in: bytes)
      last = Self.place(of: next, from: last, in: bytes)
      marks.append(last)
    }
  }

  /// The place of an offset; one outside of the file counts as its start or end.
  func place(of offset: Int, in bytes: [UInt8]) -> Place {
    let index = marks.partitioningIndex { $0.offset > offset }
    let mark = marks[max(0, index - 1)]
    var within = min(max(offset, mark.offset), bytes.count)
    while within > mark.offset, within < bytes.count, bytes[within] & 0xC0 == 0x80 { within -= 1 }
    return Self.place(of: within, from: mark, in: bytes)
  }

  private static func place(of offset: Int, from mark: Place, in bytes: [UInt8]) -> Place {
    var line = mark.line
    var lineStart = mark.lineStart
    for index in mark.offset..<offset where endsLine(index, in: bytes) {
      line += 1
      lineStart = index + 1
    }
    let known = lineStart > mark.offset ? lineStart : mark.offset
    let before = lineStart > mark.offset ? 1 : mark.column
    return Place(
      offset: offset, line: line, lineStart: lineStart,
      column: before + characters(in: bytes[known..<offset]))
  }

  /// Whether the byte is the last one of a line: a line feed or a carriage return on its own.
  private static func endsLine(_ index: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case Ascii.lineFeed: true
    case Ascii.carriageReturn: index + 1 == bytes.count || bytes[index + 1] != Ascii.lineFeed
    default: false
    }
  }

  private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
    return String(decoding: bytes, as: UTF8.self).count
  }

  /// An offset at which a character begins for certain, or failing that a scalar.
  private static func boundary(after offset: Int, in bytes: [UInt8]) -> Int {
    let end = min(bytes.count, offset + stride)
    for index in offset..<end where bytes[index] < 0x80 && bytes[index - 1] < 0x80 {
      if bytes[index] != Ascii.lineFeed { return index }
    }
    return (offset..<end).first { bytes[$0] & 0xC0 != 0x80 } ?? end
  }
}
