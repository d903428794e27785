import Casebook
import Prose
import Rubrics

/// The version of the engine: it changes whenever the same message and content could get another mark.
package let engineVersion = "0.1.0"

/// Marks messages with one scheme of one rubric book.
///
/// Marking is pure, total and deterministic: no clock, locale, randomness or file reaches it.
package struct Marker: Sendable {
  package let book: RubricBook
  package let scheme: Scheme
  private let signals: SignalSet
  private let engine: String

  /// Compiles the book; takes some milliseconds, once.
  package init(book: RubricBook, scheme: Scheme, engine: String = engineVersion) {
    self.book = book
    self.scheme = scheme
    self.engine = engine
    signals = SignalSet(book.signals, lexicon: book.lexicon)
  }

  /// Marks a message about a review.
  ///
  /// Complexity: O(n) in the length of the message.
  package func mark(_ original: String, about brief: ReviewBrief) -> MarkSheet {
    let message = read(original, about: brief)
    let advisories = AdvisoryMarker(
      message: message, brief: brief, limits: scheme.advisories, common: book.lexicon.common
    ).advisories()
    if advisories.contains(where: \.withholds) {
      return MarkSheet(
        scheme: scheme.id, engine: engine, outcome: .withheld, advisories: advisories,
        criteria: [], gates: [], total: nil,
        feedback: Feedback(strongest: nil, priority: nil))
    }
    return sheet(message, ledger: observe(message, about: brief), brief, advisories)
  }

  private func sheet(
    _ message: Message, ledger: Ledger, _ brief: ReviewBrief, _ advisories: [Advisory]
  ) -> MarkSheet {
    let quote = { (span: Range<Int>) in message.text.excerpt(span) }
    let gateMarker = GateMarker(ledger: ledger, quote: quote)
    let gates = scheme.gates.compactMap { id in
      book.gates.first { $0.id == id }.flatMap(gateMarker.finding)
    }
    let criteria = scheme.criteria.compactMap { weight -> CriterionMark? in
      guard let criterion = book.criterion(weight.criterion) else { return nil }
      return CriterionMarker(
        criterion: criterion, weight: weight,
        applies: brief.applicability[weight.criterion] ?? .compulsory, ledger: ledger,
        quote: quote
      ).mark()
    }.map { $0.withGates(gates) }
    let total = Total(criteria)
    return MarkSheet(
      scheme: scheme.id, engine: engine,
      outcome: scheme.outcome(total: total, gates: gates), advisories: advisories,
      criteria: criteria, gates: gates, total: total,
      feedback: scheme.feedback(on: criteria, gates: gates))
  }
}

// MARK: - Observing

extension Marker {
  private func read(_ original: String, about brief: ReviewBrief) -> Message {
    let text = Text(original, reading: book.lexicon.orthography)
    let titles = brief.terms.matches(in: text)
    var terms = titles.map { TermMatch(name: $0.role.rawValue, tokens: $0.tokens) }
    for (index, token) in text.tokens.enumerated()
    where brief.material.knows(token)
      && (brief.material.entries[token.stem] != nil || brief.material.letters[token.stem] != nil)
    {
      terms.append(TermMatch(name: "entry-word", tokens: index..<(index + 1)))
    }
    return Message(text: text, terms: terms, titles: titles, tense: brief.tense.read(text))
  }

  func observe(_ message: Message, about brief: ReviewBrief) -> Ledger {
    var ledger = Ledger()
    for hit in signals.hits(in: message.text, terms: message.terms) {
      let key = ObservationKey(hash: message.text.key(of: hit.tokens))
      ledger.add(message.observation(hit.signal, hit.tokens, key: key))
    }
    for kind in FactKinds.all { kind.find(in: message, about: brief, into: &ledger) }
    for join in book.joins { add(join, to: &ledger, message) }
    return ledger
  }

  /// A join counts the sentences that hold one of its labels with one of the others near.
  private func add(_ join: Join, to ledger: inout Ledger, _ message: Message) {
    guard join.one.contains(where: { ledger.count($0) > 0 }) else { return }
    let near = Set(join.near.flatMap(ledger.observations).compactMap(\.sentence))
    guard !near.isEmpty else { return }
    var seen: Set<Int> = []
    let ones = join.one.flatMap(ledger.observations).sorted {
      ($0.span?.lowerBound ?? 0) < ($1.span?.lowerBound ?? 0)
    }
    for observation in ones {
      guard let sentence = observation.sentence, !seen.contains(sentence),
        (sentence - join.within...sentence + join.within).contains(where: {
          near.contains($0) && message.isTogether($0, sentence)
        })
      else { continue }
      seen.insert(sentence)
      ledger.add(
        Observation(
          label: join.id, span: message.text.sentences[sentence].span, sentence: sentence,
          key: ObservationKey(sentence), fact: observation.fact))
    }
  }
}

// MARK: - Totals

extension Total {
  /// Adds up the criteria that count.
  init(_ criteria: [CriterionMark]) {
    let counted = criteria.filter(\.counts)
    earned = counted.reduce(0) { $0 + $1.weight * ($1.level ?? 0) }
    possible = counted.reduce(0) { $0 + $1.weight * $1.top }
  }
}

extension Scheme {
  /// The outcome: any gate refers, whatever the total.
  func outcome(total: Total, gates: [GateFinding]) -> Outcome {
    if !gates.isEmpty || total.percent < competent { return .referred }
    return total.percent < skilled ? .competent : .skilled
  }
}

extension CriterionMark {
  /// Safety of boundaries is 0 where any gate is met; a missed risk cue is no level of safety at all.
  fileprivate func withGates(_ gates: [GateFinding]) -> CriterionMark {
    guard criterion == "safety.boundaries", let level, level > 0, let gate = gates.first else {
      return self
    }
    let reason = Evidence(
      span: gate.evidence.first?.span, quote: gate.evidence.first?.quote ?? "", rule: gate.gate,
      fact: gate.evidence.first?.fact ?? "", verdict: .held, reason: gate.reason)
    return CriterionMark(
      criterion: criterion, title: title, applies: applies, counts: applies == .compulsory,
      level: 0, top: top, weight: weight, evidence: [reason], missing: missing,
      coaching: coaching, reflection: reflection)
  }
}
