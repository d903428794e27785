import Agreement
import Marking
import Rubrics

/// A message with the engine's reading beside those of its markers.
package struct ComparedMessage: Sendable, Hashable {
  /// As in the file.
  package let id: String
  /// The id of the case.
  package let caseID: String
  /// The id of the review in the case.
  package let review: String
  /// The message as it was written.
  package let text: String
  /// The engine's reading.
  package let engine: Reading
  /// In the order of the file.
  package let markers: [Reading]
  /// The mean of the markers' global ratings, 1 to 5; nil where none was given.
  package let global: Double?
  /// What the markers come to together.
  package let reference: Reference

  /// The readings of a message; the reference follows from them.
  package init(
    id: String, caseID: String, review: String, text: String, engine: Reading,
    markers: [Reading], global: Double? = nil, scheme: Scheme
  ) {
    self.id = id
    self.caseID = caseID
    self.review = review
    self.text = text
    self.engine = engine
    self.markers = markers
    self.global = global
    reference = Reference(markers, scheme: scheme)
  }

  /// The reading of a marker, if that one marked this message.
  package func marker(_ name: String) -> Reading? { markers.first { $0.marker == name } }

  /// The mean of the markers' levels of a criterion; nil where none gave one.
  package func meanLevel(of criterion: String) -> Double? {
    mean(markers.compactMap { $0.levels[criterion] }.map(Double.init))
  }
}

/// What the markers of a message come to together: that against which the engine is measured.
package struct Reference: Sendable, Hashable {
  /// The mean of the markers' totals in per cent; nil where none has one.
  package let total: Double?
  /// The gates that two markers give, or the only marker does, in the order of the scheme.
  package let gates: [String]
  /// Referred by such a gate or by the mean total.
  package let outcome: Outcome

  init(_ markers: [Reading], scheme: Scheme) {
    let needed = max(1, min(2, markers.count))
    total = mean(markers.compactMap(\.total))
    gates = scheme.gates.filter { gate in
      markers.count { $0.gates.contains(gate) } >= needed
    }
    outcome = scheme.outcome(of: total ?? 0, hasGate: !gates.isEmpty)
  }
}

extension Outcome {
  /// Whether a message is good enough to be sent.
  package var isPass: Bool { self == .competent || self == .skilled }

  /// The outcomes that are compared, in their order; a withheld message counts as referred.
  package static let compared: [Outcome] = [.referred, .competent, .skilled]

  /// The place among those that are compared.
  var rank: Int { Self.compared.firstIndex(of: self) ?? 0 }
}
