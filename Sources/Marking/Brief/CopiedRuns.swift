import Casebook
import Prose

/// Long runs of words of the case and its exemplars, to see when a message was copied from them.
struct CopiedRuns: Sendable {
  private static let length = 7
  private let runs: Set<String>

  init(_ item: Case, _ review: Review, reading orthography: Orthography) {
    let texts = item.reviews.flatMap(Self.texts) + [item.client.background, item.client.problem]
    runs = Set(
      texts.flatMap { wordRuns(of: Text($0, reading: orthography), length: Self.length) })
  }

  private static func texts(of review: Review) -> [String] {
    var texts = review.exemplars.map(\.text)
    texts += review.thread.map(\.text)
    texts += review.work.flatMap(\.entries).map(\.text)
    texts += review.points.map(\.text)
    texts += review.avoid.map(\.text)
    return texts + review.risk.expected + [review.next.text]
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
