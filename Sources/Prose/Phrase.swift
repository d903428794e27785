/// A phrase pattern as it stands in a rubric file.
///
/// `well done`        these words, in any spelling the orthography knows
/// `tir*`             any word that begins so; at least three letters
/// `{well|nicely} done`   one of these, each of which may be several words
/// `[so] proud`       words that may be left out
/// `you ..3 did`      up to three words between
/// `@praise`          a word or phrase of a class, from the lexicon or from the case
/// `#`                any number
/// `^` and `$`        the start and the end of a sentence
package struct Phrase: Sendable, Hashable {
  /// The pattern as it was written.
  package let source: String
  /// Every way through the alternatives, each a plain sequence of steps.
  let paths: [[Step]]

  /// One thing that must come next.
  enum Step: Sendable, Hashable {
    case word(String)
    case prefix(String)
    case category(String)
    case number
    case start
    case end
    /// Up to this many words.
    case gap(Int)
  }

  /// Reads a pattern; contractions in it are read as the orthography reads them in messages.
  package init(_ source: String, reading orthography: Orthography) throws(PhraseFault) {
    var parser = PhraseParser(source, orthography: orthography)
    self.source = source
    paths = try parser.parse()
  }

  /// The names of the classes that the pattern refers to, in order of appearance.
  package var classes: [String] {
    var names: [String] = []
    for case .category(let name) in paths.joined() where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}

/// Why a phrase pattern cannot be read.
package struct PhraseFault: Error, Sendable, Hashable {
  /// The problem in one sentence, lower case, without a full stop.
  package let problem: String
}

/// Recursive descent over the few signs that a pattern can hold.
private struct PhraseParser {
  private static let mostPaths = 1024
  private let characters: [Character]
  private let orthography: Orthography
  private var index = 0

  init(_ source: String, orthography: Orthography) {
    characters = Array(source)
    self.orthography = orthography
  }

  mutating func parse() throws(PhraseFault) -> [[Phrase.Step]] {
    let paths = try sequence(until: [])
    guard paths.allSatisfy({ $0.contains(where: \.takesAWord) }) else {
      throw PhraseFault(problem: "the pattern can match without any word")
    }
    return paths
  }

  private mutating func sequence(
    until closers: Set<Character>
  ) throws(PhraseFault) -> [[Phrase.Step]] {
    var paths: [[Phrase.Step]] = [[]]
    while index < characters.count, !closers.contains(characters[index]) {
      let next = try element()
      guard !next.isEmpty else { continue }
      paths = paths.flatMap { head in next.map { head + $0 } }
      guard paths.count <= Self.mostPaths else {
        throw PhraseFault(problem: "more than \(Self.mostPaths) ways through the alternatives")
      }
    }
    return paths
  }

  private mutating func element() throws(PhraseFault) -> [[Phrase.Step]] {
    let character = characters[index]
    switch character {
    case "{": return try group(closedBy: "}")
    case "[": return try group(closedBy: "]") + [[]]
    case "}", "]", "|":
      throw PhraseFault(problem: "\"\(character)\" without an opening bracket")
    case "^": return step(.start)
    case "$": return step(.end)
    case "#": return step(.number)
    case "@": return try [[.category(name())]]
    case ".": return try [[.gap(gapLength())]]
    default: return try words()
    }
  }

  private mutating func step(_ step: Phrase.Step) -> [[Phrase.Step]] {
    index += 1
    return [[step]]
  }

  private mutating func group(closedBy closer: Character) throws(PhraseFault) -> [[Phrase.Step]] {
    index += 1
    var alternatives: [[Phrase.Step]] = []
    while true {
      alternatives += try sequence(until: ["|", closer])
      guard index < characters.count else {
        throw PhraseFault(problem: "\"\(closer)\" is missing")
      }
      index += 1
      if characters[index - 1] == closer { return alternatives }
    }
  }

  private mutating func name() throws(PhraseFault) -> String {
    index += 1
    var name = ""
    while index < characters.count, characters[index].isLetter || characters[index] == "-" {
      name.append(characters[index])
      index += 1
    }
    guard !name.isEmpty else { throw PhraseFault(problem: "\"@\" without the name of a class") }
    return name
  }

  private mutating func gapLength() throws(PhraseFault) -> Int {
    let digits = characters[index...].dropFirst(2).prefix { $0.isNumber }
    guard characters[index...].starts(with: ".."), let most = Int(String(digits)),
      (1...12).contains(most)
    else { throw PhraseFault(problem: "a gap is written ..1 to ..12") }
    index += 2 + digits.count
    return most
  }

  private mutating func words() throws(PhraseFault) -> [[Phrase.Step]] {
    var form = ""
    while index < characters.count, !" {}[]|@#^$.".contains(characters[index]) {
      form.append(characters[index])
      index += 1
    }
    if form.isEmpty {
      index += 1
      return []
    }
    if form.hasSuffix("*") { return try prefix(form) }
    let tokens = Text(form, reading: orthography).tokens
    guard !tokens.isEmpty else { throw PhraseFault(problem: "\"\(form)\" is not a word") }
    return [tokens.map { .word($0.word) }]
  }

  private func prefix(_ form: String) throws(PhraseFault) -> [[Phrase.Step]] {
    let letters = form.dropLast().lowercased()
    guard letters.utf8.count >= 3, letters.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
      throw PhraseFault(problem: "\"\(form)\" needs at least three letters before the star")
    }
    return [[.prefix(letters)]]
  }
}

extension Phrase.Step {
  fileprivate var takesAWord: Bool {
    switch self {
    case .word, .prefix, .category, .number: true
    case .start, .end, .gap: false
    }
  }
}
