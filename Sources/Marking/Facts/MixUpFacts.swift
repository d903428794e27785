import Prose

/// Things of one person given to another, and things of one kind taken for another.
enum MixUpFacts: FactKind {
  static let labels = ["work.mixed-up"]

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    let facts = brief.entryFacts
    let text = message.text
    for (index, token) in text.tokens.enumerated() {
      let range = index..<(index + 1)
      if facts.owners.contains(token.stem),
        let thing = EntryFacts.thing(after: index, in: text),
        let known = facts.ownersOfThing[thing],
        !known.contains(token.stem)
      {
        add(index..<(index + 2), "\(thing): \(known.sorted().joined(separator: ", "))")
      }
      for group in facts.groups where group.members.contains(token.stem) && isPointedAt(index) {
        guard !group.named.contains(token.stem) else { continue }
        add(range, "the case speaks of \(group.named.sorted().joined(separator: ", "))")
      }
    }
    func isPointedAt(_ index: Int) -> Bool {
      guard index > 0, text.tokens[index - 1].sentence == text.tokens[index].sentence else {
        return false
      }
      return brief.pointers.contains(text.tokens[index - 1].word)
    }
    func add(_ tokens: Range<Int>, _ fact: String) {
      ledger.add(message.observation("work.mixed-up", tokens, key: fact, fact: fact))
    }
  }
}
