/// A trie over symbols: words, prefixes, classes, numbers, and bounded gaps between them.
struct Automaton: Sendable {
  typealias Symbol = Int32

  /// What leads from one state to the next.
  enum Edge: Sendable, Hashable {
    case symbol(Symbol)
    case gap(Int)
    case start
    case end
  }

  private var targets = FlatMap()
  private var gaps: [[(most: Int, target: Int32)]] = [[]]
  private var atStart: [Int32] = [-1]
  private var atEnd: [Int32] = [-1]
  private var accepted: [[Int]] = [[]]

  mutating func add(_ path: [Edge], pattern: Int) {
    var state: Int32 = 0
    for edge in path { state = follow(edge, from: state) }
    if accepted[Int(state)].last != pattern { accepted[Int(state)].append(pattern) }
  }

  private mutating func follow(_ edge: Edge, from state: Int32) -> Int32 {
    if let target = target(of: edge, from: state) { return target }
    let new = Int32(accepted.count)
    gaps.append([])
    atStart.append(-1)
    atEnd.append(-1)
    accepted.append([])
    switch edge {
    case .symbol(let symbol): targets.set(Self.key(state, symbol), to: new)
    case .gap(let most): gaps[Int(state)].append((most, new))
    case .start: atStart[Int(state)] = new
    case .end: atEnd[Int(state)] = new
    }
    return new
  }

  private func target(of edge: Edge, from state: Int32) -> Int32? {
    let index: Int32
    switch edge {
    case .symbol(let symbol): return targets[Self.key(state, symbol)]
    case .gap(let most): return gaps[Int(state)].first { $0.most == most }?.target
    case .start: index = atStart[Int(state)]
    case .end: index = atEnd[Int(state)]
    }
    return index < 0 ? nil : index
  }

  private static func key(_ state: Int32, _ symbol: Symbol) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: symbol))
  }

  /// Reports every pattern that begins at a token, with the token after its last one.
  func walk(
    from start: Int, in sentence: Range<Int>, reading: Reading,
    report: (_ pattern: Int, _ end: Int) -> Void
  ) {
    step(0, at: start, in: sentence, reading: reading, report: report)
  }

  private func step(
    _ state: Int32, at position: Int, in sentence: Range<Int>, reading: Reading,
    report: (_ pattern: Int, _ end: Int) -> Void
  ) {
    for pattern in accepted[Int(state)] { report(pattern, position) }
    if position == sentence.lowerBound, atStart[Int(state)] >= 0 {
      step(atStart[Int(state)], at: position, in: sentence, reading: reading, report: report)
    }
    for (most, target) in gaps[Int(state)] {
      for skipped in 0...most where position + skipped <= sentence.upperBound {
        step(target, at: position + skipped, in: sentence, reading: reading, report: report)
      }
    }
    if position == sentence.upperBound {
      guard atEnd[Int(state)] >= 0 else { return }
      for pattern in accepted[Int(atEnd[Int(state)])] { report(pattern, position) }
      return
    }
    for symbol in reading.singles(at: position) {
      guard let target = targets[Self.key(state, symbol)] else { continue }
      step(target, at: position + 1, in: sentence, reading: reading, report: report)
    }
    for (symbol, length) in reading.terms(at: position)
    where position + length <= sentence.upperBound {
      guard let target = targets[Self.key(state, symbol)] else { continue }
      step(target, at: position + length, in: sentence, reading: reading, report: report)
    }
  }
}

/// The symbols that can be read at each token: its own, and those of terms that begin with it.
struct Reading: Sendable {
  private var starts: [Int] = [0]
  private var symbols: [Automaton.Symbol] = []
  private var terms: [Int: [(symbol: Automaton.Symbol, length: Int)]] = [:]

  mutating func append(_ symbol: Automaton.Symbol) { symbols.append(symbol) }

  mutating func endToken() { starts.append(symbols.count) }

  mutating func add(_ symbol: Automaton.Symbol, at token: Int, length: Int) {
    terms[token, default: []].append((symbol, length))
  }

  func singles(at token: Int) -> ArraySlice<Automaton.Symbol> {
    symbols[starts[token]..<starts[token + 1]]
  }

  func terms(at token: Int) -> [(symbol: Automaton.Symbol, length: Int)] {
    terms.isEmpty ? [] : terms[token] ?? []
  }
}
