/// How much of a message is its writer's own, beside the draft that it was begun with.
package struct OwnWords: Sendable, Hashable {
  /// The number of words of the message.
  package let words: Int
  /// How many of them stand in runs of five words or more that the draft has word for word.
  package let templateWords: Int
  /// What became of the draft's slots, in their order.
  package let slots: [SlotUse]

  /// The share of the message that is the template's, 0 to 1; 0 for an empty message.
  package var share: Double { words == 0 ? 0 : Double(templateWords) / Double(words) }

  /// Whether more than half of the message is the template's.
  package var isMostlyTemplate: Bool { share > 0.5 }

  /// The slots that are still in the message with their brackets.
  package var unfilled: [Draft.Slot] { slots.filter { $0.filling == .unfilled }.map(\.slot) }

  /// The slots that have next to nothing in their place.
  package var barelyFilled: [Draft.Slot] {
    slots.filter { $0.filling == .barely }.map(\.slot)
  }

  /// A slot and what became of it.
  package struct SlotUse: Sendable, Hashable {
    package let slot: Draft.Slot
    package let filling: Filling
  }

  /// What became of a slot.
  package enum Filling: Sendable, Hashable {
    /// It stands in the message as it stood in the draft.
    case unfilled
    /// The words around it are there with less than three words between them, or none at all.
    case barely
    case filled
    /// The words around it are gone too: the writer said it differently or left it out.
    case rewritten
  }

  /// The fewest words in a row that count as copied.
  static let run = 5
  /// The fewest words that fill a slot which wants more than a name or a time.
  static let fewest = 3
}

/// How much of a message is the template's, and which slots were filled.
///
/// Capitals, punctuation and line breaks do not count. Takes time in proportion to both texts.
package func ownWords(message: String, draft: Draft) -> OwnWords {
  let text = MessageWords(message)
  let stretches = draft.stretches
  var runs: Set<[String]> = []
  for stretch in stretches {
    for start in stretch.words.indices.dropLast(OwnWords.run - 1) {
      runs.insert(Array(stretch.words[start..<(start + OwnWords.run)]))
    }
  }
  var copied = Array(repeating: false, count: text.words.count)
  for start in text.words.indices.dropLast(OwnWords.run - 1) {
    let range = start..<(start + OwnWords.run)
    if runs.contains(Array(text.words[range])) { for place in range { copied[place] = true } }
  }
  return OwnWords(
    words: text.words.count, templateWords: copied.count { $0 },
    slots: SlotSearch(text: text, stretches: stretches).uses)
}
