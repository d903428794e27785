import DataFile

/// A value that a shape should have proven and did not: an error of this program, not of the file.
struct Unproven: Error, Hashable {
  /// The key that was read, or what was expected in its place.
  let key: String
  let span: Range<Int>
}

/// Reads the values of an object whose shape was checked.
///
/// A gap between shape and decoding is thrown instead of being filled with a default that would
/// then be marked against.
struct Proven {
  let node: Node

  init(_ node: Node) { self.node = node }

  /// Whether the key is there.
  func has(_ key: String) -> Bool { node[key] != nil }

  func text(_ key: String) throws -> String { try value(key) { $0.text } }

  /// The lines of a text that are not blank.
  func lines(_ key: String) throws -> [String] {
    try text(key).split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  func integer(_ key: String) throws -> Int { try value(key) { $0.integer } }

  func number(_ key: String) throws -> Double { try value(key) { $0.number } }

  func bool(_ key: String) throws -> Bool { try value(key) { $0.bool } }

  func date(_ key: String) throws -> CivilDate {
    try value(key) { $0.text.flatMap(CivilDate.init(_:)) }
  }

  /// One word of an enumeration.
  func word<Word: RawRepresentable<String>>(_ key: String) throws -> Word {
    try value(key) { $0.text.flatMap(Word.init(rawValue:)) }
  }

  /// An object.
  func object(_ key: String) throws -> Proven { Proven(try value(key) { $0 }) }

  /// The texts of a list; empty where the key is missing.
  func texts(_ key: String) throws -> [String] {
    try list(key) { element in
      guard let text = element.node.text else { throw Unproven(key: key, span: element.node.span) }
      return text
    }
  }

  /// The words of a list; empty where the key is missing.
  func words<Word: RawRepresentable<String>>(_ key: String) throws -> [Word] {
    try list(key) { element in
      guard let word = element.node.text.flatMap(Word.init(rawValue:)) else {
        throw Unproven(key: key, span: element.node.span)
      }
      return word
    }
  }

  /// The whole numbers of a list; empty where the key is missing.
  func integers(_ key: String) throws -> [Int] {
    try list(key) { element in
      guard let integer = element.node.integer else {
        throw Unproven(key: key, span: element.node.span)
      }
      return integer
    }
  }

  /// The elements of a list, each decoded; empty where the key is missing.
  func list<Value>(_ key: String, _ decode: (Proven) throws -> Value) rethrows -> [Value] {
    try (node[key]?.elements ?? []).map { try decode(Proven($0)) }
  }

  /// What a reading gives, or nil where the key is missing.
  func optional<Value>(_ key: String, _ read: (String) throws -> Value) rethrows -> Value? {
    has(key) ? try read(key) : nil
  }

  private func value<Value>(_ key: String, _ read: (Node) -> Value?) throws -> Value {
    guard let found = node[key] else { throw Unproven(key: key, span: node.span) }
    guard let value = read(found) else { throw Unproven(key: key, span: found.span) }
    return value
  }
}
