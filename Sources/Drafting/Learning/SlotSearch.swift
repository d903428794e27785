/// Finds what a writer put in the place of each slot, by the words of the draft around it.
struct SlotSearch {
  let text: MessageWords
  let stretches: [Stretch]

  /// The most words of the draft that are looked for on each side.
  private static let reach = 4

  /// What became of each slot, in the order of the draft.
  var uses: [OwnWords.SlotUse] {
    var uses: [OwnWords.SlotUse] = []
    var start = 0
    for (index, stretch) in stretches.enumerated() {
      guard let slot = stretch.slot else { continue }
      let next = index + 1 < stretches.count ? stretches[index + 1] : nil
      let (filling, end) = filling(of: slot, after: stretch.words, before: next, from: start)
      uses.append(OwnWords.SlotUse(slot: slot, filling: filling))
      start = end
    }
    return uses
  }

  /// The filling, and the place up to which the message is accounted for.
  private func filling(
    of slot: Draft.Slot, after words: [String], before next: Stretch?, from start: Int
  ) -> (OwnWords.Filling, end: Int) {
    let hint = MessageWords(slot.hint).words
    if let place = text.place(of: hint[...], from: start) {
      return (.unfilled, place + hint.count)
    }
    let before = words.suffix(Self.reach)
    guard let place = begin(before, from: start) else { return (.rewritten, start) }
    guard let end = end(of: next, from: place) else { return (.rewritten, place) }
    let fewest = slot.isBrief ? 1 : OwnWords.fewest
    return (end - place < fewest ? .barely : .filled, end)
  }

  /// The place behind the words before a slot; where two slots follow each other, the place reached.
  private func begin(_ before: ArraySlice<String>, from start: Int) -> Int? {
    if before.isEmpty { return start }
    return text.place(of: before, from: start).map { $0 + before.count }
  }

  /// The place of the words behind a slot; the end of the message where none follow.
  private func end(of next: Stretch?, from start: Int) -> Int? {
    guard let next, !next.words.isEmpty else {
      return next?.slot == nil ? text.words.count : nil
    }
    return text.place(of: next.words.prefix(Self.reach), from: start)
  }
}
