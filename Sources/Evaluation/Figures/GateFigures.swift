/// How far the engine finds the gates of the reference.
package struct GateFigures: Sendable, Hashable {
  /// Nil where all gates are taken together: whether any is met.
  package let gate: String?
  /// Ids of messages that meet it by both.
  package let found: [String]
  /// Ids of messages that meet it by the engine only.
  package let mistaken: [String]
  /// Ids of messages that meet it by the reference only.
  package let missed: [String]

  /// The share of the engine's that are right; nil where it gave none.
  package var precision: Double? { share(of: mistaken) }

  /// The share of the reference's that the engine finds; nil where there are none.
  package var recall: Double? { share(of: missed) }

  private func share(of others: [String]) -> Double? {
    let count = found.count + others.count
    return count == 0 ? nil : Double(found.count) / Double(count)
  }

  init(_ gate: String?, _ messages: [ComparedMessage]) {
    let isMet = { (gates: [String]) in gate.map(gates.contains) ?? !gates.isEmpty }
    let ids = { (byEngine: Bool, byReference: Bool) in
      messages.filter {
        isMet($0.engine.gates) == byEngine && isMet($0.reference.gates) == byReference
      }.map(\.id)
    }
    self.gate = gate
    found = ids(true, true)
    mistaken = ids(true, false)
    missed = ids(false, true)
  }
}
