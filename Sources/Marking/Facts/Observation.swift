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
  /// What was seen under one label.
  fileprivate struct Page {
    var observations: [Observation] = []
    /// The first observation of each key; few enough to be searched one by one.
    var distinct: [Observation] = []
    var figure: Int?
  }

  private var pages: [String: Page] = [:]

  mutating func add(_ observation: Observation) {
    pages[observation.label, default: Page()].add(observation)
  }

  /// Notes a figure of the whole message or of the review, such as its number of words.
  mutating func set(_ label: String, _ value: Int) {
    pages[label, default: Page()].figure = value
  }

  /// The number of distinct observations of a label, or its figure.
  func count(_ label: String) -> Int {
    guard let page = pages[label] else { return 0 }
    return page.figure ?? page.distinct.count
  }

  /// The observations of a label, in the order in which they were added.
  func observations(_ label: String) -> [Observation] { pages[label]?.observations ?? [] }

  /// The first observation of each key, in the order in which they were added.
  func distinct(_ label: String) -> [Observation] { pages[label]?.distinct ?? [] }
}

extension Ledger.Page {
  fileprivate mutating func add(_ observation: Observation) {
    observations.append(observation)
    if !distinct.contains(where: { $0.key == observation.key }) { distinct.append(observation) }
  }
}

/// What makes two observations one: the same word, the same sentence, the same stretch.
struct ObservationKey: Sendable, Hashable {
  private let value: UInt64

  init(_ word: String) { value = wordKey(word) }

  init(hash: UInt64) { value = hash }

  init(pair first: String, _ second: String) {
    value = (wordKey(first) &* 0x100_0000_01B3) ^ wordKey(second)
  }

  init(_ number: Int) { value = UInt64(bitPattern: Int64(number)) }

  init(_ range: Range<Int>) {
    value = UInt64(bitPattern: Int64(range.lowerBound)) << 32 | UInt64(range.count)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
