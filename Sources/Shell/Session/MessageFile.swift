import DataFile
import Terminal

/// Messages that come from files or the standard input.
extension Session {
  /// The most bytes of a message: far beyond the ten thousand words that are marked.
  private static let longestMessage = 1 << 20

  /// The message of a file, or of the standard input for "-".
  func message(in file: String) throws(Complaint) -> String {
    let bytes = file == "-" ? inputBytes() : try fileBytes(file)
    let name = file == "-" ? "The standard input" : quoted(file)
    guard bytes.count <= Self.longestMessage else {
      throw Complaint(
        .badData, "\(name) is more than 1 MiB, which is no message.",
        advice: "Check that it is the file that you meant.")
    }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(
        .badData, "\(name) is no text in UTF-8.",
        advice: "Save the message as plain text in UTF-8, then try again.")
    }
    return text
  }

  private func fileBytes(_ file: String) throws(Complaint) -> [UInt8] {
    do {
      return try world.files.read(world.files.absolute(file), Self.longestMessage)
    } catch {
      throw Complaint(
        .badData, "\(quoted(file)) cannot be read: \(error.reason).",
        advice: "Check the name and its permissions.")
    }
  }

  /// Everything that comes in until the end, or more than a message can have.
  private func inputBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= Self.longestMessage {
      switch world.port.read(timeout: nil) {
      case .bytes(let more): bytes += more
      case .end, .interrupted, .terminated: return bytes
      case .timeout, .resized, .resumed, .stopped: continue
      }
    }
    return bytes
  }
}
