import Prose

/// Something seen in a message: a signal, a join, or a fact of the review that the words meet.
struct Observation: Sendable, Hashable {
  let label: String
  /// UTF-8 offsets into the message; nil for what is absent or holds of the whole.
  let span: Range<Int>?
  /// The index of the sentence; nil for what holds of the whole.
  let sentence: Int?
  /// Observations of one label with one key count once.
  let key: ObservationKey
  /// What is true in the review.
  let fact: String
}

/// All that was seen in one message, by label.
struct Ledger: Sendable {
  private(set) var byLabel: [String: [Observation]] = [:]
  private var keys: [String: Set<ObservationKey>] = [:]
  private var figures: [String: Int] = [:]

  mutating func add(_ observation: Observation) {
    byLabel[observation.label, default: []].append(observation)
    keys[observation.label, default: []].insert(observation.key)
  }

  /// Notes a figure of the whole message or of the review, such as its number of words.
  mutating func set(_ label: String, _ value: Int) { figures[label] = value }

  /// The number of distinct observations of a label, or its figure.
  func count(_ label: String) -> Int { figures[label] ?? keys[label]?.count ?? 0 }

  /// The observations of a label, in the order in which they were added.
  func observations(_ label: String) -> [Observation] { byLabel[label] ?? [] }

  /// The first observation of each key, in the order of the message.
  func distinct(_ label: String) -> [Observation] {
    var seen: Set<ObservationKey> = []
    return observations(label).filter { seen.insert($0.key).inserted }
  }
}

/// What makes two observations one: the same word, the same sentence, the same stretch.
struct ObservationKey: Sendable, Hashable {
  private let value: UInt64

  init(_ word: String) { value = wordKey(word) }

  init(hash: UInt64) { value = hash }

  init(_ number: Int) { value = UInt64(bitPattern: Int64(number)) }

  init(_ range: Range<Int>) {
    value = UInt64(bitPattern: Int64(range.lowerBound)) << 32 | UInt64(range.count)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
