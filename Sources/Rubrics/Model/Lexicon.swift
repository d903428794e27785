import Prose

/// The words that rubrics share: classes, readings, numbers, and the surroundings that take credit away.
package struct Lexicon: Sendable {
  package let orthography: Orthography
  /// Members of each class that patterns refer to as `@name`.
  package let classes: [String: [Phrase]]
  /// Stems of words too common to show that somebody read this case.
  package let common: Set<String>
  /// Phrases that open each kind of surroundings.
  package let contexts: [Context: [Phrase]]
  /// Classes that the case fills, with stand-ins on which the examples of signals are proved.
  package let standIns: [String: [Phrase]]

  package init(
    orthography: Orthography = Orthography(), classes: [String: [Phrase]] = [:],
    common: Set<String> = [], contexts: [Context: [Phrase]] = [:],
    standIns: [String: [Phrase]] = [:]
  ) {
    self.orthography = orthography
    self.classes = classes
    self.common = common
    self.contexts = contexts
    self.standIns = standIns
  }
}

/// Everything that decides a mark apart from the case: lexicon, signals, criteria, gates, schemes.
package struct RubricBook: Sendable {
  package let lexicon: Lexicon
  package let signals: [Signal]
  /// Each after the joins that it names.
  package let joins: [Join]
  package let criteria: [Criterion]
  package let gates: [Gate]
  package let schemes: [Scheme]

  package init(
    lexicon: Lexicon, signals: [Signal], joins: [Join], criteria: [Criterion], gates: [Gate],
    schemes: [Scheme]
  ) {
    self.lexicon = lexicon
    self.signals = signals
    self.joins = inOrderOfUse(joins)
    self.criteria = criteria
    self.gates = gates
    self.schemes = schemes
  }

  /// The criterion with this id.
  package func criterion(_ id: String) -> Criterion? { criteria.first { $0.id == id } }

  /// The scheme with this id.
  package func scheme(_ id: String) -> Scheme? { schemes.first { $0.id == id } }
}
