import Casebook
import Marking
import Testing

@testable import Rubrics

@Suite("The floor")
struct FloorTests {
  private let content = Shipped.content

  /// No word that decides a mark is in the program: what the files do not say does not exist.
  @Test("with an empty lexicon and no signals every message gets the floor")
  func emptyLexicon() {
    let bare = book(lexicon: Lexicon(), criteria: content.book.criteria)
    everyExemplar(of: bare) { sheet, name in
      #expect(sheet.criteria.allSatisfy { ($0.level ?? 0) == 0 }, "\(name)")
      #expect(sheet.outcome == .withheld, "\(name)")
    }
  }

  /// Facts of the case alone, without a move that a signal sees, lift no criterion that needs one.
  @Test("with the lexicon but no signals, clues of signals earn nothing")
  func noSignals() {
    let bare = book(
      lexicon: content.book.lexicon, criteria: content.book.criteria.map(\.withSignalsOnly))
    everyExemplar(of: bare) { sheet, name in
      #expect(sheet.criteria.allSatisfy { ($0.level ?? 0) == 0 }, "\(name)")
    }
  }

  private func book(lexicon: Lexicon, criteria: [Criterion]) -> RubricBook {
    RubricBook(
      lexicon: lexicon, signals: [], joins: [], criteria: criteria, gates: content.book.gates,
      schemes: content.book.schemes)
  }

  private func everyExemplar(of book: RubricBook, check: (MarkSheet, String) -> Void) {
    let marker = Marker(book: book, scheme: book.schemes[0])
    for setting in content.settings {
      let brief = ReviewBrief(
        setting.review, of: setting.item, in: content.casebook.programmes[setting.item.programme]!,
        measures: content.casebook.measures.values, lexicon: book.lexicon, proving: true)
      for exemplar in setting.review.exemplars {
        check(
          marker.mark(exemplar.text, about: brief), "\(setting.testDescription) \(exemplar.level)")
      }
    }
  }

  @Test("an empty message is withheld", arguments: ["", "  \n\t ", "…", "!!!"])
  func empty(_ text: String) {
    let sheet = content.mark(text, content.settings[0])
    #expect(sheet.outcome == .withheld)
    #expect(sheet.total == nil && sheet.criteria.isEmpty)
    #expect(sheet.advisories.first?.withholds == true)
  }

  @Test("a neutral sentence earns next to nothing in any review")
  func neutral() {
    let text = "The weather was fine here and there was a sandwich on the table at lunch."
    for setting in content.settings {
      let sheet = content.mark(text, setting)
      #expect((sheet.total?.percent ?? 0) < 20, "\(setting.testDescription)")
      #expect(sheet.outcome == .referred)
    }
  }

  @Test("levels need evidence: what has a level above 0 shows something")
  func evidence() {
    for setting in content.settings {
      guard let text = setting.exemplar(.skilled) else { continue }
      for mark in content.mark(text, setting).criteria where (mark.level ?? 0) > 0 {
        #expect(
          mark.evidence.contains { $0.verdict == .earned },
          "\(setting.testDescription) \(mark.criterion)")
      }
    }
  }

  @Test("every quote is the words at its span")
  func quotes() {
    for setting in content.settings {
      for exemplar in setting.review.exemplars {
        let sheet = content.mark(exemplar.text, setting)
        let bytes = Array(exemplar.text.utf8)
        for evidence in sheet.criteria.flatMap(\.evidence) + sheet.gates.flatMap(\.evidence) {
          guard let span = evidence.span else { continue }
          #expect(String(decoding: bytes[span], as: UTF8.self) == evidence.quote)
        }
      }
    }
  }
}

extension Criterion {
  /// The criterion with the clues of signals and joins only.
  fileprivate var withSignalsOnly: Criterion {
    Criterion(
      id: id, title: title, question: question, anchors: anchors,
      clues: clues.filter { !$0.label.contains(".") }, thresholds: thresholds.map { max(1, $0) },
      needs: [], caps: [], coaching: coaching, reflection: reflection, source: source)
  }
}
