import Casebook
import Prose

/// Long runs of words of the case and its exemplars, to see when a message was copied from them.
struct CopiedRuns: Sendable {
  private static let length = 7
  private let runs: Set<String>

  init(_ item: Case, _ review: Review, reading orthography: Orthography) {
    let own = item.reviews.flatMap { review in
      review.exemplars.map(\.text) + review.thread.map(\.text)
        + review.work.flatMap(\.entries).map(\.text) + review.points.map(\.text)
        + [review.next.text] + review.risk.expected + review.avoid.map(\.text)
    }
    runs = Set(
      (own + [item.client.background, item.client.problem]).flatMap {
        wordRuns(of: Text($0, reading: orthography), length: Self.length)
      })
  }

  /// The tokens that stand in a copied run.
  func copied(in text: Text) -> Set<Int> {
    var copied: Set<Int> = []
    for sentence in text.sentences where sentence.tokens.count >= Self.length {
      for start in sentence.tokens.lowerBound...(sentence.tokens.upperBound - Self.length) {
        let range = start..<(start + Self.length)
        let run = text.tokens[range].map(\.comparable).joined(separator: " ")
        if runs.contains(run) { copied.formUnion(range) }
      }
    }
    return copied
  }
}
