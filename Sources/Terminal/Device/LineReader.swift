/// Cuts bytes into lines, however they are cut into reads; no byte is lost.
struct LineReader: Sendable {
  private var pending: [UInt8] = []
  /// How far `pending` has been searched for a line break.
  private var searched = 0

  mutating func feed(_ bytes: [UInt8]) { pending += bytes }

  /// The next whole line without its line break; invalid UTF-8 becomes the replacement character.
  mutating func nextLine() -> String? {
    guard let end = pending[searched...].firstIndex(of: 0x0A) else {
      searched = pending.count
      return nil
    }
    let line = Self.text(pending[..<end])
    pending.removeFirst(end + 1)
    searched = 0
    return line
  }

  /// What is left at the end of the input, or nil.
  mutating func rest() -> String? {
    guard !pending.isEmpty else { return nil }
    defer { (pending, searched) = ([], 0) }
    return Self.text(pending[...])
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let isFromWindows = bytes.last == 0x0D
    return String(decoding: isFromWindows ? bytes.dropLast() : bytes, as: UTF8.self)
  }
}
