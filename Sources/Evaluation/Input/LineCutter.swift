/// Cuts the bytes of a file into lines as they come, so that only one line is held at a time.
struct LineCutter {
  /// The most bytes that a line may have: 1 MiB, many times the longest message with its marks.
  static let limit = 1 << 20

  /// A line without its line break.
  struct Line {
    /// From 1.
    let number: Int
    /// Empty where the line is longer than the limit.
    let bytes: [UInt8]
    let isTooLong: Bool

    /// Whether nothing but blanks stands there.
    var isBlank: Bool { !isTooLong && bytes.allSatisfy { $0 <= 0x20 } }
  }

  private var number = 1
  private var pending: [UInt8] = []
  private var isTooLong = false
  /// A line feed behind a carriage return belongs to the same line break.
  private var endedWithReturn = false

  /// Takes the next bytes of the file and hands over the lines that end in them.
  mutating func take(_ chunk: ArraySlice<UInt8>, each: (Line) -> Void) {
    var start = chunk.startIndex
    for index in chunk.indices where chunk[index] == 0x0A || chunk[index] == 0x0D {
      let isSecondHalf = chunk[index] == 0x0A && endedWithReturn && index == start
      if !isSecondHalf {
        keep(chunk[start..<index])
        each(next())
      }
      endedWithReturn = chunk[index] == 0x0D
      start = index + 1
    }
    if start < chunk.endIndex { endedWithReturn = false }
    keep(chunk[start...])
  }

  /// Hands over the last line, if no line break ends it.
  mutating func end(each: (Line) -> Void) {
    if !pending.isEmpty || isTooLong { each(next()) }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if isTooLong || pending.count + bytes.count > Self.limit {
      isTooLong = true
      pending = []
    } else {
      pending += bytes
    }
  }

  private mutating func next() -> Line {
    let line = Line(number: number, bytes: pending, isTooLong: isTooLong)
    number += 1
    pending = []
    isTooLong = false
    return line
  }
}
