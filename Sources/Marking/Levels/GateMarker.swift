import Rubrics

/// Finds the gates that a message meets.
struct GateMarker {
  let ledger: Ledger
  let quote: (Range<Int>) -> String

  /// The finding, or nil where no way into the gate holds.
  func finding(_ gate: Gate) -> GateFinding? {
    let ways = gate.ways.filter { $0.when.holds(ledger.count) }
    guard let first = ways.first else { return nil }
    var evidence: [Evidence] = []
    for way in ways {
      for observation in way.show.flatMap(ledger.distinct).prefix(4) {
        let line = Evidence(
          span: observation.span, quote: observation.span.map(quote) ?? "",
          rule: observation.label, fact: observation.fact, verdict: .lost, reason: way.because)
        if !evidence.contains(line) { evidence.append(line) }
      }
    }
    return GateFinding(
      gate: gate.id, title: gate.title, reason: first.because, evidence: evidence,
      criteria: gate.criteria)
  }
}
