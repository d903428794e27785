/// Keys and events from a terminal, one at a time; keys that came early wait for the next reading.
final class KeyInput {
  /// What came next.
  enum Item: Sendable, Hashable {
    case key(Key)
    /// Anything but bytes.
    case event(TerminalEvent)
  }

  /// A lone Escape is told from a sequence by nothing following in this time.
  private static let escapeWait = Duration.milliseconds(50)

  let port: any TerminalPort
  private var decoder = KeyDecoder()
  private var keys: [Key] = []
  private var isAtEnd = false

  init(port: any TerminalPort) { self.port = port }

  /// Whether no key is waiting; keys that came together are drawn together.
  var isEmpty: Bool { keys.isEmpty }

  /// Waits for the next key or event, without end when `timeout` is nil.
  func next(timeout: Duration? = nil) -> Item {
    while true {
      if !keys.isEmpty { return .key(keys.removeFirst()) }
      if isAtEnd { return .event(.end) }
      let isMidSequence = decoder.isMidSequence
      let event = port.read(timeout: isMidSequence ? Self.escapeWait : timeout)
      switch event {
      case .bytes(let bytes): keys += decoder.feed(bytes)
      case .timeout where isMidSequence: keys += decoder.flush()
      case .end:
        isAtEnd = true
        keys += decoder.finish()
      default: return .event(event)
      }
    }
  }
}
