/// A test over what was seen in a message and what its review says.
package indirect enum Condition: Sendable, Hashable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// Between `least` and `most` distinct observations of one label, or a figure in that range.
  case count(label: String, least: Int, most: Int)

  /// The labels that the condition names, in order of appearance.
  package var labels: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.labels)
    case .not(let part): part.labels
    case .count(let label, _, _): [label]
    }
  }

  /// Whether the condition holds for the number of distinct observations of each label.
  package func holds(_ count: (String) -> Int) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(count) }
    case .any(let parts): parts.contains { $0.holds(count) }
    case .not(let part): !part.holds(count)
    case .count(let label, let least, let most): (least...most).contains(count(label))
    }
  }
}
