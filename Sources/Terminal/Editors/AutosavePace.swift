/// When a text that is being written should be saved: at most once a second, and on every line.
struct AutosavePace: Sendable {
  private static let interval = Duration.seconds(1)

  private var lastSave: Duration
  private var isDirty = false
  private var isUrgent = false

  init(now: Duration) { lastSave = now }

  /// Notes a change; one with a new line is saved at once.
  mutating func changed(newLine: Bool) {
    isDirty = true
    isUrgent = isUrgent || newLine
  }

  /// Whether to save now.
  mutating func isDue(at now: Duration) -> Bool {
    guard isDirty, isUrgent || now - lastSave >= Self.interval else { return false }
    lastSave = now
    isDirty = false
    isUrgent = false
    return true
  }

  /// How long to wait for the next save; nil when there is nothing to save.
  func wait(at now: Duration) -> Duration? {
    guard isDirty else { return nil }
    return isUrgent ? .zero : max(.zero, Self.interval - (now - lastSave))
  }
}
