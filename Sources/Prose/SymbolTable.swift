/// Turns words into the symbols of an automaton: the word itself, its prefixes, its classes.
struct SymbolTable: Sendable {
  private static let number: Automaton.Symbol = 0
  private var count: Automaton.Symbol = 1
  /// Where the symbols of a word stand in `wordSymbols`, by the word's key.
  private var words = FlatMap()
  private var wordSymbols: [[Automaton.Symbol]] = []
  private var literals: [String: Automaton.Symbol] = [:]
  private var classes: [String: Automaton.Symbol] = [:]
  /// The symbol of each prefix that stands in a pattern by itself; a class with the same prefix
  /// among its members has its own symbol.
  private var prefixLiterals: [String: Automaton.Symbol] = [:]
  /// Prefix symbols under their first three letters.
  private var prefixes = FlatMap()
  private var prefixSymbols: [[(prefix: String, symbol: Automaton.Symbol)]] = []
  /// Members of classes that are more than one word; patterns are class symbols.
  private var members = Automaton()
  private var hasMembers = false

  private mutating func new() -> Automaton.Symbol {
    defer { count += 1 }
    return count
  }

  mutating func symbol(forClass name: String) -> Automaton.Symbol {
    if let known = classes[name] { return known }
    let symbol = new()
    classes[name] = symbol
    return symbol
  }

  private mutating func symbol(forWord word: String) -> Automaton.Symbol {
    if let known = literals[word] { return known }
    let symbol = new()
    literals[word] = symbol
    add(symbol, toWord: word)
    return symbol
  }

  private mutating func symbol(forPrefix prefix: String) -> Automaton.Symbol {
    if let known = prefixLiterals[prefix] { return known }
    let symbol = new()
    prefixLiterals[prefix] = symbol
    add(symbol, toPrefix: prefix)
    return symbol
  }

  mutating func edge(for step: Phrase.Step) -> Automaton.Edge {
    switch step {
    case .word(let word): .symbol(symbol(forWord: word))
    case .prefix(let prefix): .symbol(symbol(forPrefix: prefix))
    case .category(let name): .symbol(symbol(forClass: name))
    case .number: .symbol(Self.number)
    case .gap(let most): .gap(most)
    case .start: .start
    case .end: .end
    }
  }

  /// Makes a path a member of a class.
  mutating func add(_ path: [Phrase.Step], to category: Automaton.Symbol) {
    switch path.first {
    case .word(let word) where path.count == 1:
      add(category, toWord: word)
    case .prefix(let prefix) where path.count == 1:
      add(category, toPrefix: prefix)
    default:
      members.add(path.map { edge(for: $0) }, pattern: Int(category))
      hasMembers = true
    }
  }

  private mutating func add(_ symbol: Automaton.Symbol, toWord word: String) {
    let key = wordKey(word)
    if let place = words[key] {
      wordSymbols[Int(place)].append(symbol)
    } else {
      words.set(key, to: Int32(wordSymbols.count))
      wordSymbols.append([symbol])
    }
  }

  private mutating func add(_ symbol: Automaton.Symbol, toPrefix prefix: String) {
    let key = Self.key(of: prefix)
    if let place = prefixes[key] {
      prefixSymbols[Int(place)].append((prefix, symbol))
    } else {
      prefixes.set(key, to: Int32(prefixSymbols.count))
      prefixSymbols.append([(prefix, symbol)])
    }
  }

  /// The first three letters as one number.
  private static func key(of word: String) -> UInt64 {
    var key: UInt64 = 0
    for byte in word.utf8.prefix(3) { key = key << 8 | UInt64(byte) }
    return key
  }

  /// The symbols at each token of a text.
  func read(_ text: Text, terms: [TermMatch]) -> Reading {
    var reading = Reading()
    for token in text.tokens {
      readSingle(token, into: &reading)
      reading.endToken()
    }
    for (symbol, tokens) in longMembers(in: text, reading: reading) {
      reading.add(symbol, at: tokens.lowerBound, length: tokens.count)
    }
    for term in terms {
      guard let symbol = classes[term.name], !term.tokens.isEmpty else { continue }
      reading.add(symbol, at: term.tokens.lowerBound, length: term.tokens.count)
    }
    return reading
  }

  private func readSingle(_ token: Token, into reading: inout Reading) {
    if token.number != nil { reading.append(Self.number) }
    if let place = words[token.key] {
      for symbol in wordSymbols[Int(place)] { reading.append(symbol) }
    }
    guard let place = prefixes[Self.key(of: token.word)] else { return }
    for (prefix, symbol) in prefixSymbols[Int(place)]
    where token.word.utf8.starts(with: prefix.utf8) {
      reading.append(symbol)
    }
  }

  private func longMembers(
    in text: Text, reading: Reading
  ) -> [(Automaton.Symbol, Range<Int>)] {
    guard hasMembers else { return [] }
    var found: [(Automaton.Symbol, Range<Int>)] = []
    for sentence in text.sentences {
      for start in sentence.tokens {
        members.walk(from: start, in: sentence.tokens, reading: reading) { symbol, end in
          found.append((Automaton.Symbol(symbol), start..<end))
        }
      }
    }
    return found
  }
}
