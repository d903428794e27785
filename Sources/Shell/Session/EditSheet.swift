import Terminal

/// The file that another editor gets: the message, a line to cut at, and the week as comments.
enum EditSheet {
  static let scissors = "# ------------------------ >8 ------------------------"

  static func text(_ message: String, desk: Desk) -> String {
    let look = Look(width: 78, height: 200, colour: .plain, isPlain: false)
    let week = WeekScreen(desk: desk, look: look).canvas(leaving: 0).rendered(.plain)
    let thread = ThreadScreen(desk: desk, look: look).canvas().rendered(.plain)
    let note = "Your message stands above the line with the scissors. Leave that line as it is."
    let comments = (note + "\n\n" + week + "\n" + thread)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "#" : "# \($0)" }.joined(separator: "\n")
    return "\(message)\n\n\(scissors)\n\(comments)\n"
  }

  /// What stands above the line with the scissors, without blank lines around it.
  static func message(in text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var message = lines.prefix { $0 != scissors }
    while let first = message.first, first.allSatisfy(\.isWhitespace) { message.removeFirst() }
    while let last = message.last, last.allSatisfy(\.isWhitespace) { message.removeLast() }
    return message.joined(separator: "\n")
  }
}
