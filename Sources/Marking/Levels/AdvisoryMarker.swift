import Prose
import Rubrics

/// Decides whether a text is a message at all, and notes what else must be said of the whole.
struct AdvisoryMarker {
  let message: Message
  let brief: ReviewBrief
  let limits: Scheme.Advisories
  let common: Set<String>

  /// So many commas to a sentence string words together; a terse note has full stops instead.
  private static let strung = 6

  private var text: Text { message.text }

  /// Withholding advisories first.
  func advisories() -> [Advisory] {
    let words = text.tokens.count
    if words == 0 { return [withheld("advisory.empty", "There is no message here yet.")] }
    if words > limits.mostWords {
      return [
        withheld("advisory.too-long", "Over \(limits.mostWords) words: this is not a message.")
      ]
    }
    var found: [Advisory] = []
    if words < limits.fewestWords {
      found.append(
        withheld(
          "advisory.too-short", "Under \(limits.fewestWords) words: there is too little to mark."))
    }
    found += [notEnglish(), keywords(), copied(), repeated()].compactMap { $0 }
    return found + notes()
  }

  private func withheld(
    _ id: String, _ reason: String, evidence: [Evidence] = []
  ) -> Advisory {
    Advisory(id: id, withholds: true, reason: reason, evidence: evidence)
  }

  private func notEnglish() -> Advisory? {
    guard limits.leastEnglish > 0, text.tokens.count >= limits.fewestWords else { return nil }
    var read = 0
    var known = 0
    for token in text.tokens where token.number == nil {
      read += 1
      if common.contains(token.word) || common.contains(token.stem) { known += 1 }
    }
    guard read > 0, 100 * known < limits.leastEnglish * read else { return nil }
    return withheld(
      "advisory.not-english", "Few of these words are everyday English, so no mark is given.")
  }

  /// Names and nouns in a row, without the length that a sentence has.
  private func keywords() -> Advisory? {
    let isStrung = text.separators > Self.strung * text.sentences.count
    let shortest = isStrung ? limits.shortestParts * 2 : limits.shortestParts
    guard text.tokens.count >= limits.fewestWords, text.wordsPerPart < shortest else { return nil }
    return withheld("advisory.keywords", "This is a list of words and not a message to a client.")
  }

  private func copied() -> Advisory? {
    let copied = brief.copied.copied(in: text)
    guard 100 * copied.count > limits.mostCopied * text.tokens.count, let first = copied.min(),
      let last = copied.max()
    else { return nil }
    let span = text.span(of: first..<(last + 1))
    let evidence = Evidence(
      span: span, quote: text.excerpt(span), rule: "advisory.copied", fact: "", verdict: .held,
      reason: "these words stand in the case")
    return withheld(
      "advisory.copied", "Most of this is copied from the case, so it shows nothing of your own.",
      evidence: [evidence])
  }

  private func repeated() -> Advisory? {
    var seen: Set<String> = []
    let sentences = text.sentences.filter { $0.tokens.count >= 4 }
    let again = sentences.count { sentence in
      !seen.insert(text.tokens[sentence.tokens].map(\.word).joined(separator: " ")).inserted
    }
    guard again >= 2, 100 * again > limits.mostRepeated * sentences.count else { return nil }
    return withheld(
      "advisory.repeated", "The same sentence stands here again and again, so no mark is given.")
  }

  private func notes() -> [Advisory] {
    guard text.hiddenCharacters + text.mixedScriptWords > 0 else { return [] }
    return [
      Advisory(
        id: "advisory.hidden", withholds: false,
        reason: "Some characters cannot be seen or only look like English letters.", evidence: [])
    ]
  }
}
