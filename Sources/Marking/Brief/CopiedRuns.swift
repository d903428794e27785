import Casebook
import Prose

/// Long runs of words of the case and its exemplars, to see when a message was copied from them.
struct CopiedRuns: Sendable {
  private static let length = 7
  private let runs: Set<UInt64>

  init(_ item: Case, withExemplars: Bool, reading orthography: Orthography) {
    var texts = [item.client.background, item.client.problem]
    for review in item.reviews {
      texts += Self.texts(of: review)
      if withExemplars { texts += review.exemplars.map(\.text) }
    }
    runs = Set(
      texts.flatMap { text in
        WordRuns(Text(text, reading: orthography), length: Self.length).all.map(\.hash)
      })
  }

  private static func texts(of review: Review) -> [String] {
    var texts = review.thread.map(\.text)
    texts += review.work.flatMap(\.entries).map(\.text)
    texts += review.points.flatMap { [$0.text, $0.say ?? ""] }
    texts += review.avoid.map(\.text)
    return texts + review.risk.expected + [review.next.text]
  }

  /// The tokens that stand in a copied run.
  func copied(in text: Text) -> Set<Int> {
    var copied: Set<Int> = []
    for run in WordRuns(text, length: Self.length).all where runs.contains(run.hash) {
      copied.formUnion(run.tokens)
    }
    return copied
  }
}
