/// The line around a place, short enough to be shown.
struct Excerpt {
  /// The most columns that an excerpt takes on a screen.
  static let width = 74
  /// The columns that are kept before the place where the line is shortened.
  private static let before = 34
  /// No more bytes than these are looked at on each side of the place.
  private static let reach = 480

  let text: String
  /// The number of characters before the place.
  let caret: Int

  init(of bytes: [UInt8], lineStart: Int, offset: Int) {
    let head = Self.head(of: bytes, lineStart: lineStart, offset: offset)
    let tail = Self.tail(of: bytes, offset: offset)
    if displayWidth(of: head.text) + displayWidth(of: tail.text) <= Self.width,
      head.isWhole, tail.isWhole
    {
      text = head.text + tail.text
      caret = head.text.count
      return
    }
    let start = Self.suffix(of: head, width: Self.before)
    let end = Self.prefix(of: tail, width: Self.width - displayWidth(of: start))
    text = start + end
    caret = start.count
  }

  /// A part of a line, and whether it reaches to the line's start or end.
  private struct Part {
    let text: String
    let isWhole: Bool
  }

  private static func head(of bytes: [UInt8], lineStart: Int, offset: Int) -> Part {
    var start = max(lineStart, offset - reach)
    while start > lineStart, start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return Part(
      text: String(decoding: bytes[start..<offset], as: UTF8.self), isWhole: start == lineStart)
  }

  private static func tail(of bytes: [UInt8], offset: Int) -> Part {
    let limit = min(bytes.count, offset + reach)
    var end = offset
    while end < limit, bytes[end] != Ascii.lineFeed, bytes[end] != Ascii.carriageReturn { end += 1 }
    let isWhole = end < limit || limit == bytes.count
    while !isWhole, end > offset, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Part(text: String(decoding: bytes[offset..<end], as: UTF8.self), isWhole: isWhole)
  }

  private static func suffix(of part: Part, width: Int) -> String {
    if part.isWhole, displayWidth(of: part.text) <= width { return part.text }
    return "…" + String(fitting(part.text.reversed(), width: width - 1).reversed())
  }

  private static func prefix(of part: Part, width: Int) -> String {
    if part.isWhole, displayWidth(of: part.text) <= width { return part.text }
    return String(fitting(Array(part.text), width: width - 1)) + "…"
  }

  private static func fitting(_ characters: [Character], width: Int) -> [Character] {
    var used = 0
    return Array(
      characters.prefix { character in
        used += displayWidth(of: character)
        return used <= width
      })
  }
}
