import Prose

/// An example of a signal that does not show what it should.
package struct ExampleFailure: Sendable, Hashable {
  package let signal: String
  package let example: String
  /// True where the example should have matched and did not.
  package let shouldMatch: Bool

  package init(signal: String, example: String, shouldMatch: Bool) {
    self.signal = signal
    self.example = example
    self.shouldMatch = shouldMatch
  }
}

/// Runs every example of every signal, on the stand-ins of the lexicon.
package func failingExamples(of book: RubricBook) -> [ExampleFailure] {
  book.signals.flatMap { signal in
    let set = SignalSet.proving([signal], lexicon: book.lexicon)
    func isSeen(_ example: String) -> Bool {
      !set.hits(in: Text(example, reading: book.lexicon.orthography)).isEmpty
    }
    return signal.matches.filter { !isSeen($0) }.map {
      ExampleFailure(signal: signal.id, example: $0, shouldMatch: true)
    }
      + signal.misses.filter(isSeen).map {
        ExampleFailure(signal: signal.id, example: $0, shouldMatch: false)
      }
  }
}
