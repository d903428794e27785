/// Turns the bytes of a terminal into keys, however they are cut into reads.
///
/// No byte is lost: what is no valid UTF-8 becomes the replacement character, and only sequences
/// that terminals send for keys are taken for such.
package struct KeyDecoder: Sendable {
  private enum State: Sendable, Hashable {
    case ground
    case escape
    case single
    case control
    case paste
  }

  /// A sequence longer than this is not one that a terminal sends.
  private static let longestSequence = 32
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  /// Text in the ground state and in a paste, parameters in a sequence.
  private var pending: [UInt8] = []
  private var keys: [Key] = []

  package init() {}

  /// Whether the beginning of a sequence is held back; when nothing follows at once, it was the
  /// Escape key, and `flush` gives it.
  package var isMidSequence: Bool { state != .ground && state != .paste }

  /// Takes bytes and gives the keys that they finish.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    if state == .ground { endText(keepingTail: true) }
    return takeKeys()
  }

  /// Gives a sequence that is held back as it stands; unfinished characters and pastes go on
  /// waiting.
  package mutating func flush() -> [Key] {
    switch state {
    case .ground, .paste: break
    case .escape: finish(.escape)
    case .single: finish(.alt("O"))
    case .control: finish(pending.isEmpty ? .alt("[") : .unknown)
    }
    return takeKeys()
  }

  /// Gives what is held back at the end of the input, an unfinished paste too.
  package mutating func finish() -> [Key] {
    if state == .paste { endPaste(pending) }
    if state == .ground { endText(keepingTail: false) }
    return flush()
  }

  private mutating func takeKeys() -> [Key] {
    defer { keys = [] }
    return keys
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeEscape(byte)
    case .single: finish(EscapeSequence.single(byte))
    case .control: takeControl(byte)
    case .paste: takePaste(byte)
    }
  }

  private mutating func takeGround(_ byte: UInt8) {
    guard byte < 0x20 || byte == 0x7F else { return pending.append(byte) }
    endText(keepingTail: false)
    if byte == 0x1B {
      state = .escape
    } else {
      keys.append(EscapeSequence.controlCharacter(byte))
    }
  }

  private mutating func takeEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    case 0x1B: keys.append(.escape)
    case 0x0D, 0x0A: finish(.altEnter)
    case 0x08, 0x7F: finish(.altBackspace)
    case 0x20..<0x7F: finish(.alt(Character(Unicode.Scalar(byte))))
    default:
      finish(.escape)
      takeGround(byte)
    }
  }

  private mutating func takeControl(_ byte: UInt8) {
    switch byte {
    // The Linux console sends `ESC [ [ A` for F1.
    case UInt8(ascii: "[") where pending.isEmpty: pending.append(byte)
    case 0x40...0x7E: endControl(final: byte)
    case 0x20..<0x40 where pending.count < Self.longestSequence: pending.append(byte)
    default:
      // Not a sequence of a key; what follows is read as usual.
      finish(.unknown)
      takeGround(byte)
    }
  }

  private mutating func endControl(final: UInt8) {
    let parameters = String(decoding: pending, as: UTF8.self)
    guard final == UInt8(ascii: "~"), parameters == "200" else {
      return finish(EscapeSequence.control(parameters, final: final))
    }
    pending = []
    state = .paste
  }

  private mutating func takePaste(_ byte: UInt8) {
    pending.append(byte)
    if byte == Self.pasteEnd.last, pending.suffix(Self.pasteEnd.count) == Self.pasteEnd[...] {
      endPaste(pending.dropLast(Self.pasteEnd.count))
    }
  }

  private mutating func endPaste(_ bytes: some Collection<UInt8>) {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    finish(.paste(String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })))
  }

  private mutating func finish(_ key: Key) {
    keys.append(key)
    pending = []
    state = .ground
  }

  private mutating func endText(keepingTail: Bool) {
    let tail = keepingTail ? UTF8Tail.unfinished(pending) : 0
    let text = pending.dropLast(tail)
    if !text.isEmpty { keys.append(.text(String(decoding: text, as: UTF8.self))) }
    pending.removeFirst(text.count)
  }
}
