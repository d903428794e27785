import DataFile
import Foundation
import Prose
import Rubrics
import Testing

/// The shipped rubric files, read with the names that the marking scheme has.
private let shipped: (book: RubricBook, faults: [Fault]) = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  let (files, unread) = RubricFolder(roots: [root]).fetch()
  let criteria = files.read(RubricVocabulary(criteria: [], gates: [], facts: [])).book.criteria
  let vocabulary = RubricVocabulary(criteria: criteria.map(\.id), gates: [], facts: [])
  return (files.read(vocabulary).book, unread)
}()

@Suite("Shipped rubrics")
struct ShippedRubricTests {
  @Test("can be fetched, with fifteen criteria in seven files")
  func fetched() {
    #expect(shipped.faults.isEmpty)
    #expect(shipped.book.criteria.count == 15)
    #expect(shipped.book.gates.count == 8)
    #expect(shipped.book.schemes.map(\.id).contains("weekly-review"))
  }

  @Test("prove every example of every signal")
  func examples() {
    let failures = failingExamples(of: shipped.book)
    #expect(failures.isEmpty, "\(failures.map { "\($0.signal): \($0.example)" })")
  }

  @Test("every signal has two examples of each kind, all different")
  func enough() {
    for signal in shipped.book.signals {
      #expect(Set(signal.matches).count >= 2, "\(signal.id)")
      #expect(Set(signal.misses).count >= 2, "\(signal.id)")
      #expect(Set(signal.matches).isDisjoint(with: signal.misses), "\(signal.id)")
    }
  }

  @Test("an example still matches with curly quotes, CRLF, an emoji before and a sentence after")
  func variants() {
    let book = shipped.book
    for signal in book.signals {
      let set = SignalSet.proving([signal], lexicon: book.lexicon)
      for example in signal.matches {
        let variants = [
          example.replacing("'", with: "\u{2019}"), "😀 " + example,
          example + "\r\n\r\nThe kettle is on.", example.replacing(" ", with: "  "),
        ]
        for variant in variants {
          let text = Text(variant, reading: book.lexicon.orthography)
          #expect(!set.hits(in: text).isEmpty, "\(signal.id): \(variant)")
        }
      }
    }
  }

  @Test("every criterion coaches at each level, without words that belittle")
  func coaching() {
    for criterion in shipped.book.criteria {
      #expect(criterion.coaching.count == 4 && criterion.anchors.count == 4, "\(criterion.id)")
      for line in criterion.coaching + [criterion.reflection] + criterion.clues.map(\.missing) {
        let words = Text(line).tokens.map(\.word)
        #expect(!words.contains { ["just", "simply", "obviously"].contains($0) }, "\(line)")
      }
    }
  }

  @Test("thresholds rise")
  func thresholds() {
    for criterion in shipped.book.criteria {
      #expect(criterion.thresholds == criterion.thresholds.sorted(), "\(criterion.id)")
    }
  }
}
