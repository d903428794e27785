import Casebook
import Prose
import Rubrics

/// Numbers with what they count, as they stand in the client's own texts: "4 days", "15 mins".
struct CaseNumbers: Sendable {
  /// For each unit, the numbers that the case gives with it.
  private let byUnit: [String: Set<String>]

  init(_ item: Case, _ review: Review, lexicon: Lexicon) {
    var pairs: [String: Set<String>] = [:]
    let texts =
      review.work.flatMap(\.entries).map(\.text) + review.thread.map(\.text)
      + review.points.map(\.text) + [review.next.text, item.client.background]
      + item.client.goals + review.avoid.map(\.text)
    for text in texts {
      for pair in numbersWithUnits(of: Text(text, reading: lexicon.orthography)) {
        pairs[pair.unit, default: []].insert(pair.number)
      }
    }
    byUnit = pairs
  }

  /// Whether the case counts this unit, and never with this number.
  func contradicts(_ number: String, _ unit: String) -> Bool {
    guard let known = byUnit[unit] else { return false }
    return !known.contains(number)
  }

  /// The numbers that the case gives for a unit, for the evidence.
  func known(_ unit: String) -> [String] { (byUnit[unit] ?? []).sorted() }
}

/// Every number that is followed by a word, with the stem of that word.
func numbersWithUnits(of text: Text) -> [(number: String, unit: String, tokens: Range<Int>)] {
  text.tokens.indices.dropLast().compactMap { index in
    let (token, next) = (text.tokens[index], text.tokens[index + 1])
    guard token.number != nil, next.number == nil, next.sentence == token.sentence,
      next.word.count > 2
    else { return nil }
    return (token.comparable, next.stem, index..<(index + 2))
  }
}
