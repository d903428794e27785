import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands a text to another program in a private file, waits, and takes the text back.
///
/// The command goes through the shell, as it may hold options: `code --wait`.
func editInOtherProgram(command: String, text: String) -> EditorResult {
  guard let folder = makePrivateFolder() else { return .failed("no private folder can be made") }
  let file = folder + "/message.txt"
  guard writePrivately(text, to: file) else {
    return .failed("no private file can be written")
  }
  let result = run(command, on: file)
  if case .text = result { try? FileManager.default.removeItem(atPath: folder) }
  return result
}

/// `system` leaves the terminal to the other program and takes it back, with Control-C and all.
private func run(_ command: String, on file: String) -> EditorResult {
  let quotedFile =
    "'"
    + file.split(separator: "'", omittingEmptySubsequences: false)
    .joined(separator: "'\\''") + "'"
  let status = system("\(command) \(quotedFile)")
  guard status != -1 else { return .failed("it cannot be started") }
  guard status == 0 else {
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return .failed("it ended with status \(code); its file is \(file)")
  }
  guard let data = FileManager.default.contents(atPath: file) else {
    return .failed("its file is gone")
  }
  return .text(String(decoding: data, as: UTF8.self))
}

private func makePrivateFolder() -> String? {
  let pattern = FileManager.default.temporaryDirectory.path + "/waymark-XXXXXX"
  var name = Array(pattern.utf8CString)
  guard mkdtemp(&name) != nil else { return nil }
  return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

private func writePrivately(_ text: String, to path: String) -> Bool {
  let isMade = FileManager.default.createFile(
    atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
  return isMade
}
