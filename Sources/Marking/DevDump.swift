import Prose
import Rubrics

package struct Dump {
  package let sheet: MarkSheet
  package let counts: [String: Int]
  package let seen: [String: [String]]
}
extension Marker {
  package func dump(_ text: String, about brief: ReviewBrief) -> Dump {
    let (ledger, t) = devObserve(text, brief)
    var counts: [String: Int] = [:]
    var seen: [String: [String]] = [:]
    for label in book.signals.map(\.id) + book.joins.map(\.id) + FactKinds.labels {
      counts[label] = ledger.count(label)
      seen[label] = ledger.observations(label).map { $0.span.map(t.excerpt) ?? "" }
    }
    return Dump(sheet: mark(text, about: brief), counts: counts, seen: seen)
  }
}
