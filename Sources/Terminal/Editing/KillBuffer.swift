/// The text that was killed last, ready to be yanked.
struct KillBuffer: Sendable {
  private(set) var text = ""
  private var isRunning = false

  /// Keeps a killed text; kills that follow one another are kept together.
  mutating func keep(_ killed: String, before: Bool) {
    guard !killed.isEmpty else { return }
    if isRunning {
      text = before ? killed + text : text + killed
    } else {
      text = killed
    }
    isRunning = true
  }

  /// Ends a run of kills.
  mutating func endRun() { isRunning = false }
}
