import Casebook
import Testing

/// That no case is a copy of another, and that cues tell one message from another.
@Suite("Freshness of the shipped cases")
struct FreshnessTests {
  static let cases = ShippedContentTests.book.cases.values

  @Test("no two cases share an entry")
  func entries() {
    let all = Self.cases.flatMap { item in
      item.reviews.flatMap(\.work).flatMap(\.entries).map { (plainWords($0.text), item.id) }
    }
    #expect(shared(all) == [])
  }

  /// Six words or more make a sentence that somebody wrote.
  ///
  /// Where a sentence names an emergency
  /// number, saying it alike is right: such lines may be shared.
  @Test("no two cases share a sentence of an exemplar")
  func sentences() {
    let all = Self.cases.flatMap { item in
      item.reviews.flatMap(\.exemplars).flatMap { sentences(of: $0.text) }
        .filter { $0.words.count >= 6 && !$0.namesEmergencyNumber }.map { ($0.words, item.id) }
    }
    #expect(all.count > 1000)
    #expect(shared(all) == [])
  }

  /// A cue that stands in more than half of the exemplars of all other cases tells nothing of this
  /// one.
  @Test("no cue is so common that any message would contain it")
  func cues() {
    let exemplars = Self.cases.flatMap { item in
      item.reviews.flatMap(\.exemplars).map { (id: item.id, text: padded($0.text)) }
    }
    var holders: [String: [String: Int]] = [:]
    var common: [String] = []
    let totals = Dictionary(grouping: exemplars, by: \.id).mapValues(\.count)
    for item in Self.cases {
      for cue in Set(item.reviews.flatMap(\.cues)) {
        let words = padded(cue)
        let counts =
          holders[words]
          ?? Dictionary(grouping: exemplars.filter { $0.text.contains(words) }, by: \.id)
          .mapValues(\.count)
        holders[words] = counts
        let having = counts.values.reduce(0, +) - (counts[item.id] ?? 0)
        let others = exemplars.count - (totals[item.id] ?? 0)
        if having * 2 > others { common.append("\(item.id): \(cue)") }
      }
    }
    #expect(common.sorted() == [])
  }

  private func padded(_ text: String) -> String {
    " \(plainWords(text).joined(separator: " ")) "
  }

  /// What stands in more than one case, with the cases.
  private func shared(_ texts: [([String], String)]) -> [String] {
    var cases: [[String]: Set<String>] = [:]
    for (words, id) in texts { cases[words, default: []].insert(id) }
    return cases.filter { $0.value.count > 1 }.map { words, ids in
      "\(ids.sorted().joined(separator: ", ")): \(words.joined(separator: " "))"
    }.sorted()
  }

  private func sentences(of text: String) -> [Sentence] {
    text.split { ".!?\n".contains($0) }.map { Sentence(words: plainWords(String($0))) }
  }
}

private struct Sentence {
  let words: [String]

  var namesEmergencyNumber: Bool {
    words.contains("111") || words.contains("999") || words.contains("116")
  }
}

extension Review {
  fileprivate var cues: [String] { points.flatMap(\.cues) + questions.flatMap(\.cues) }
}

/// Letters and figures in lower case, without apostrophes.
private func plainWords(_ text: String) -> [String] {
  let bare = text.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }
  return bare.split { !$0.isLetter && !$0.isNumber }.map(String.init)
}
