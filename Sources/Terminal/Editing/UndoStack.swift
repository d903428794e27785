/// How changes are grouped for undoing.
enum UndoKind: Sendable, Hashable {
  case typing
  case deleting
  case single
}

/// Earlier states of a text, the latest on top.
struct UndoStack<State: Sendable & Equatable>: Sendable {
  private var states: [(state: State, cost: Int)] = []
  private var run: UndoKind?
  private var cost = 0

  /// Together the states cost no more than about this many characters; the oldest go first.
  private static var budget: Int { 2_000_000 }

  /// Keeps the state before a change, unless the change goes on with a run of its kind.
  mutating func record(_ state: State, _ kind: UndoKind, cost: Int) {
    defer { run = kind == .single ? nil : kind }
    guard kind != run else { return }
    states.append((state, cost + 1))
    self.cost += cost + 1
    while self.cost > Self.budget, states.count > 1 { self.cost -= states.removeFirst().cost }
  }

  /// Ends a run, as moving the cursor does.
  mutating func endRun() { run = nil }

  /// The latest state that is another one than `current`, or nil.
  mutating func undo(from current: State) -> State? {
    run = nil
    while let last = states.popLast() {
      cost -= last.cost
      if last.state != current { return last.state }
    }
    return nil
  }
}
