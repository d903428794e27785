import Drafting
import Testing

/// Every review of the casebook with twenty seeds.
@Suite("Drafts for the whole casebook")
struct CasebookDraftsTests {
  @Test("full drafts keep to the facts, are neither thin nor long, and vary with the seed")
  func full() {
    for review in Shipped.reviews {
      let plain = (0..<20).map { review.draft(DraftOptions(seed: $0)) }
      let warm = (0..<5).map { review.draft(DraftOptions(tone: .warm, seed: $0)) }
      var found: Set<String> = []
      for draft in plain + warm {
        let faults = DraftFaults(draft, of: review)
        found.formUnion(faults.all + faults.length)
      }
      #expect(found.sorted() == [], "\(review)")
      #expect(Set(plain.map(\.text)).count >= 8, "\(review)")
      #expect(plain[7] == review.draft(DraftOptions(seed: 7)), "\(review)")
    }
  }

  @Test("short drafts keep to the facts and are shorter")
  func short() {
    for review in Shipped.reviews {
      var found: Set<String> = []
      for tone in DraftOptions.Tone.allCases {
        var saved = 0
        for seed in UInt64(0)..<4 {
          let draft = review.draft(DraftOptions(tone: tone, length: .short, seed: seed))
          found.formUnion(DraftFaults(draft, of: review).all)
          if draft.wordCount < 40 { found.insert("\(draft.wordCount) words") }
          saved += review.draft(DraftOptions(tone: tone, seed: seed)).wordCount - draft.wordCount
        }
        if saved < 0 { found.insert("\(-saved) words more in four drafts") }
      }
      #expect(found.sorted() == [], "\(review)")
    }
  }
}
