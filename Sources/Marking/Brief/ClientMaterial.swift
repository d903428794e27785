import Casebook
import Prose
import Rubrics

/// What the client wrote and did, as the rare words that show that somebody has read it.
struct ClientMaterial: Sendable {
  /// Stems of entries of this review, each with the fact that the client wrote it.
  let entries: [String: String]
  /// Stems of the client's messages since the supporter last wrote.
  let letters: [String: String]
  /// Stems of goals, background, problem and contact.
  let life: [String: String]
  /// Stems that stand only where the client says that something was not done.
  let undone: Set<String>
  /// Keys of runs of four words of entries and messages.
  private let runs: Set<UInt64>
  /// Keys of runs of entries only.
  private let entryRuns: Set<UInt64>
  /// Numbers that the client gives in entries.
  let numbers: Set<String>
  /// Numbers of entries only.
  let entryNumbers: Set<String>

  /// Keys of all stems, for a quick answer to most words.
  private let known: FlatMap

  fileprivate static let runLength = 4

  init(_ item: Case, _ review: Review, _ programme: Programme, lexicon: Lexicon) {
    var reader = MaterialReader(
      lexicon: lexicon, programme: programme, clientName: item.client.name)
    for entry in review.work.flatMap(\.entries) {
      reader.read(entry.text, as: .entry, tool: entry.tool)
    }
    for letter in Self.recentLetters(of: review) { reader.read(letter.text, as: .letter) }
    let client = item.client
    let life = client.goals + [client.background, client.problem, client.contact ?? ""]
    for text in life { reader.read(text, as: .life) }
    entries = reader.stems[.entry] ?? [:]
    letters = reader.stems[.letter] ?? [:]
    self.life = reader.stems[.life] ?? [:]
    var known = FlatMap()
    for stem in [entries, letters, self.life].flatMap(\.keys) { known.set(wordKey(stem), to: 1) }
    self.known = known
    undone = reader.undone.reduce(into: []) {
      $0.formUnion($1.value.subtracting(reader.done[$1.key] ?? []))
    }
    runs = reader.runs
    entryRuns = reader.entryRuns
    numbers = reader.numbers
    entryNumbers = reader.entryNumbers
  }

  /// The client's messages after the supporter's latest, or else the latest that there is.
  private static func recentLetters(of review: Review) -> [Review.Letter] {
    let own = review.thread.filter { $0.from == .client }
    guard let last = review.thread.last(where: { $0.from == .supporter }) else { return own }
    let recent = own.filter { $0.date >= last.date }
    return recent.isEmpty ? own.suffix(1) : recent
  }
}

extension ClientMaterial {
  /// Whether a word can be one of the client's at all.
  func knows(_ token: Token) -> Bool { known[token.comparableKey] != nil }

  /// Where runs of the client's own words stand in a text.
  func runs(in text: Text) -> [Range<Int>] {
    WordRuns(text, length: Self.runLength).all.filter { runs.contains($0.hash) }.map(\.tokens)
  }

  /// Where runs of words of the client's entries stand in a text.
  func entryRuns(in text: Text) -> [Range<Int>] {
    WordRuns(text, length: Self.runLength).all.filter { entryRuns.contains($0.hash) }.map(\.tokens)
  }
}

/// Gathers stems, runs and numbers from the client's texts.
private struct MaterialReader {
  enum Source: Hashable {
    case entry
    case letter
    case life
  }

  let lexicon: Lexicon
  private let undoneSigns: PhraseSet
  private let plannedSigns: PhraseSet
  private let titles: Set<String>
  var stems: [Source: [String: String]] = [:]
  /// Stems of sentences that say that something was not done, and of the others, by worksheet.
  var undone: [String: Set<String>] = [:]
  var done: [String: Set<String>] = [:]
  var runs: Set<UInt64> = []
  var entryRuns: Set<UInt64> = []
  var numbers: Set<String> = []
  var entryNumbers: Set<String> = []

  init(lexicon: Lexicon, programme: Programme, clientName: String) {
    self.lexicon = lexicon
    undoneSigns = PhraseSet(lexicon.classes["undone-sign"] ?? [])
    plannedSigns = PhraseSet(lexicon.classes["planned-sign"] ?? [])
    let modules = programme.modules
    let names = modules.map(\.title) + modules.flatMap(\.tools).map(\.title)
    titles = Set(
      (names + [clientName]).flatMap { Text($0, reading: lexicon.orthography).tokens.map(\.stem) })
  }

  mutating func read(_ original: String, as source: Source, tool: String = "") {
    let text = Text(original, reading: lexicon.orthography)
    let undoneSentences = source == .entry ? undoneSentences(of: text) : []
    for token in text.tokens where isRare(token) {
      stems[source, default: [:]][token.stem] = "the client wrote \"\(text.excerpt(token.span))\""
      if undoneSentences.contains(token.sentence) {
        undone[tool, default: []].insert(token.stem)
      } else {
        done[tool, default: []].insert(token.stem)
      }
    }
    guard source != .life else { return }
    let given = text.tokens.filter { $0.number != nil }.map(\.comparable)
    numbers.formUnion(given)
    if source == .entry { entryNumbers.formUnion(given) }
    let own = WordRuns(text, length: ClientMaterial.runLength).all.map(\.hash)
    runs.formUnion(own)
    if source == .entry { entryRuns.formUnion(own) }
  }

  /// Sentences that say that something was left undone, and those of a plan before one of them.
  private func undoneSentences(of text: Text) -> Set<Int> {
    func sentences(_ signs: PhraseSet) -> Set<Int> {
      Set(signs.matches(in: text).map { text.tokens[$0.tokens.lowerBound].sentence })
    }
    let undone = sentences(undoneSigns)
    let plans = sentences(plannedSigns).filter { plan in
      undone.contains { $0 > plan && $0 <= plan + 2 }
    }
    return undone.union(plans)
  }

  private func isRare(_ token: Token) -> Bool {
    token.number == nil && token.word.count > 2 && !lexicon.common.contains(token.word)
      && !lexicon.common.contains(token.stem) && !titles.contains(token.stem)
  }
}
