import Casebook
import Prose
import Rubrics

/// Numbers with what they count, as they stand in the client's own texts: "4 days", "15 mins".
struct CaseNumbers: Sendable {
  /// For each unit, the numbers that the case gives with it.
  private let byUnit: [String: Set<String>]
  /// For each whole, the parts that the case gives of it: "4 days out of 5", "9 times out of 11".
  private let byWhole: [String: Set<String>]
  /// Pairs of numbers as they follow each other in one entry: "70 before, 45 after".
  private let orders: Set<[String]>
  /// The stems of units whose numbers are told and not counted up: minutes, per cent.
  let units: Set<String>
  /// Words between two numbers that put the first one first.
  let links: Set<String>

  init(_ item: Case, _ review: Review, lexicon: Lexicon) {
    let units = Set((lexicon.classes["count-unit"] ?? []).map { stem(of: $0.source) })
    var pairs: [String: Set<String>] = [:]
    var parts: [String: Set<String>] = [:]
    let client = item.client
    let own: [String] = review.work.flatMap(\.entries).map(\.text) + review.thread.map(\.text)
    let told: [String] = review.points.map(\.text) + review.avoid.map(\.text) + client.goals
    for original in own + told + [review.next.text, client.background, client.contact ?? ""] {
      let text = Text(original, reading: lexicon.orthography)
      for pair in numbersWithUnits(of: text, units: units) {
        pairs[pair.unit, default: []].insert(pair.number)
      }
      for ratio in ratios(of: text) { parts[ratio.whole, default: []].insert(ratio.part) }
    }
    orders = Self.orders(in: review.work.flatMap(\.entries).map(\.text), lexicon)
    self.units = units
    links = Set((lexicon.classes["move-link"] ?? []).map(\.source))
    byUnit = pairs
    byWhole = parts
  }

  private static func orders(in entries: [String], _ lexicon: Lexicon) -> Set<[String]> {
    var orders: Set<[String]> = []
    for entry in entries {
      let numbers = Text(entry, reading: lexicon.orthography).tokens.filter { $0.number != nil }
        .map(\.comparable)
      for (index, first) in numbers.enumerated() {
        for second in numbers[(index + 1)...] { orders.insert([first, second]) }
      }
    }
    return orders
  }

  /// Whether entries give these two numbers only the other way round.
  func reverses(_ first: String, _ second: String) -> Bool {
    orders.contains([second, first]) && !orders.contains([first, second])
  }

  /// Whether the case gives figures in this unit, and never this one.
  func contradicts(_ number: String, _ unit: String) -> Bool {
    guard let known = byUnit[unit] else { return false }
    return !known.contains(number)
  }

  /// Whether the case gives a part of this whole, and never this one.
  func contradicts(part: String, of whole: String) -> Bool {
    guard let known = byWhole[whole] else { return false }
    return !known.contains(part)
  }

  /// The numbers that the case gives for a unit, for the evidence.
  func known(_ unit: String) -> [String] { (byUnit[unit] ?? []).sorted() }

  /// The parts that the case gives of a whole, for the evidence.
  func parts(of whole: String) -> [String] { (byWhole[whole] ?? []).sorted() }
}

/// Every number that is followed by one of some units.
func numbersWithUnits(
  of text: Text, units: Set<String>
) -> [(number: String, unit: String, tokens: Range<Int>)] {
  text.tokens.indices.dropLast().compactMap { index in
    let (token, next) = (text.tokens[index], text.tokens[index + 1])
    guard token.number != nil, next.sentence == token.sentence, units.contains(next.stem) else {
      return nil
    }
    return (token.comparable, next.stem, index..<(index + 2))
  }
}

/// Every "from 70 to 45", "80 down to 45": two numbers in an order.
func moves(of text: Text, links: Set<String>) -> [(
  first: String, second: String, tokens: Range<Int>
)] {
  let tokens = text.tokens
  return tokens.indices.compactMap { index in
    guard tokens[index].number != nil,
      let end = (index + 1..<max(index + 1, min(index + 4, tokens.count))).first(where: {
        tokens[$0].number != nil
      }), end > index + 1, tokens[end].sentence == tokens[index].sentence,
      links.contains(tokens[end - 1].word)
    else { return nil }
    return (tokens[index].comparable, tokens[end].comparable, index..<(end + 1))
  }
}

/// Every "four of five", "4 days out of 5", "9 times out of 11".
func ratios(of text: Text) -> [(part: String, whole: String, tokens: Range<Int>)] {
  let tokens = text.tokens
  return tokens.indices.compactMap { index in
    guard tokens[index].number != nil,
      let end = (index + 2..<max(index + 2, min(index + 6, tokens.count))).first(where: {
        tokens[$0].number != nil
      }),
      tokens[end].sentence == tokens[index].sentence,
      tokens[end - 1].word == "of"
        || tokens[end - 2].word == "of",
      (tokens[index].number ?? 0) <= (tokens[end].number ?? 0)
    else { return nil }
    return (tokens[index].comparable, tokens[end].comparable, index..<(end + 1))
  }
}
