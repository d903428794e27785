import Casebook
import Marking
import Prose
import Rubrics

/// The benchmarks, on the shipped content.
struct Suite {
  private let root: String
  private let book: RubricBook
  private let marker: Marker
  private let casebook: Casebook
  private let briefs: [ReviewBrief]
  private let message: String

  /// Loads the content under a folder; nil, with the reason printed, where it cannot be used.
  init?(root: String) {
    let casebook = ContentFolder(roots: [root]).load()
    let vocabulary = RubricVocabulary(
      criteria: Names.criteria, gates: Names.gates, facts: FactKinds.labels)
    let book = RubricFolder(roots: [root]).fetch().files.read(vocabulary).book
    guard let scheme = book.scheme("weekly-review"), let item = casebook.cases.values.first,
      let review = item.reviews.first, let programme = casebook.programmes[item.programme]
    else {
      print("No content under \(root): run this from the project's folder.")
      return nil
    }
    self.root = root
    self.book = book
    self.casebook = casebook
    marker = Marker(book: book, scheme: scheme)
    briefs = [
      ReviewBrief(
        review, of: item, in: programme, measures: casebook.measures.values, lexicon: book.lexicon,
        proving: true)
    ]
    message = Self.message(of: review)
  }

  /// 250 words: the skilled exemplar, filled up with a plain close.
  private static func message(of review: Review) -> String {
    let exemplar = review.exemplars.first { $0.level == .skilled }?.text ?? ""
    let close = " If anything here does not fit how the week felt, tell me and we will think again."
    var text = exemplar
    while text.split(whereSeparator: \.isWhitespace).count < 250 { text += close }
    let words = text.split(whereSeparator: \.isWhitespace)
    return String(text[..<words[249].endIndex])
  }

  var benchmarks: [Benchmark] {
    let words = Text(message, reading: book.lexicon.orthography).tokens.count
    return [
      Benchmark(name: "read a message", work: "\(words) tokens") {
        Text(message, reading: book.lexicon.orthography).tokens.count
      },
      Benchmark(name: "mark a message, all criteria", work: "\(words) tokens") {
        marker.mark(message, about: briefs[0]).criteria.count
      },
      Benchmark(name: "compile the rubrics", work: "\(book.signals.count) signals") {
        Marker(book: book, scheme: marker.scheme).book.signals.count
      },
      Benchmark(name: "load the casebook", work: "\(casebook.cases.items.count) cases") {
        ContentFolder(roots: [root]).load().cases.items.count
      },
      Benchmark(name: "load the rubrics", work: "\(book.criteria.count) criteria") {
        RubricFolder(roots: [root]).fetch().files.read(
          RubricVocabulary(criteria: Names.criteria, gates: Names.gates, facts: FactKinds.labels)
        ).book.signals.count
      },
    ]
  }
}
