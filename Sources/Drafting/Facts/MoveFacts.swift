import Casebook
import DataFile

/// Something that a move is made about.
struct Subject: Sendable {
  /// Part of the ids of its slots; nil for a move that is made once.
  let id: String?
  /// What it is about, for screens; nil for a move that is made once.
  let about: String?
  let sheet: FactSheet
}

/// A work piece, promise or reference with the titles that belong to it.
private struct Titled<Item: Sendable>: Sendable {
  let item: Item
  let brief: DraftBrief
}

/// What each move is about in a review, with its facts: the one table of moves and their facts.
extension Move {
  /// What the move is about; empty where the review gives nothing for it to act on.
  ///
  /// `base` are the facts of the review.
  func subjects(in brief: DraftBrief, from base: FactSheet) -> [Subject] {
    switch self {
    case .work:
      Self.each(WorkPiece.all(of: NewWork(brief.facts)), base) { piece, sheet in
        sheet.read(piece, .work)
        sheet.read(Titled(item: piece, brief: brief), .workTitles)
        return (nil, piece.tool.map { brief.toolTitle($0) })
      }
    case .reply:
      Self.each(brief.review.questions.map(ClientQuestion.init), base) { question, sheet in
        sheet.read(question, .question)
        return (question.id, question.text)
      }
    case .promise:
      Self.each(brief.duePromises, base) { promise, sheet in
        sheet.read(Titled(item: promise, brief: brief), .promise)
        return (nil, plain(promise.text))
      }
    case .scores:
      Self.each(ScoreGroup.all(of: brief), base) { group, sheet in
        sheet.read(group, .scores)
        sheet.read(Titled(item: group, brief: brief), .sentences)
        return (nil, list(group.courses.map(\.name)))
      }
    case .referBack:
      Self.each(Array(brief.references.prefix(1)), base) { reference, sheet in
        sheet.read(Titled(item: reference, brief: brief), .reference)
        return (nil, brief.sectionTitle(reference))
      }
    default: [single(brief, base)]
    }
  }

  private func single(_ brief: DraftBrief, _ base: FactSheet) -> Subject {
    var sheet = base
    if let table = singleTable { sheet.read(brief, table) }
    return Subject(id: nil, about: nil, sheet: sheet)
  }

  /// The facts of a move that is made once, beside those of the review.
  private var singleTable: FactTable<DraftBrief>? {
    switch self {
    case .risk: .riskAnswer
    case .nextStep, .ending: .next
    case .praise, .link, .encouragement, .empathy, .question: .newWork
    default: nil
    }
  }

  private static func each<Item>(
    _ items: [Item], _ base: FactSheet,
    _ read: (Item, inout FactSheet) -> (id: String?, about: String?)
  ) -> [Subject] {
    items.enumerated().map { index, item in
      var sheet = base
      sheet.read(ItemPlace(place: index + 1, count: items.count), .place)
      let (id, about) = read(item, &sheet)
      return Subject(id: id ?? "\(index + 1)", about: about, sheet: sheet)
    }
  }
}

/// The names that conditions and fields of a move's wordings can use.
extension Move {
  /// Labels of numbers with what they are, in the order of the reference page.
  package var numberNames: [(name: String, about: String)] {
    Self.names(FactTable<DraftBrief>.review).numbers + itemNames.numbers
  }

  /// Names of fields with what they are, in the order of the reference page.
  package var fieldNames: [(name: String, about: String)] {
    Self.names(FactTable<DraftBrief>.review).texts + itemNames.texts
  }

  private typealias Names = (
    numbers: [(name: String, about: String)], texts: [(name: String, about: String)]
  )

  private var itemNames: Names {
    let place = Self.names(FactTable<ItemPlace>.place)
    return switch self {
    case .work:
      Self.joined(
        place, Self.names(FactTable<WorkPiece>.work), Self.names(FactTable.workTitles))
    case .reply: Self.joined(place, Self.names(FactTable<ClientQuestion>.question))
    case .promise: Self.joined(place, Self.names(FactTable.promise))
    case .scores:
      Self.joined(
        place, Self.names(FactTable<ScoreGroup>.scores), Self.names(FactTable.sentences))
    case .referBack: Self.joined(place, Self.names(FactTable.reference))
    default: singleTable.map(Self.names) ?? ([], [])
    }
  }

  private static func names<Item>(_ table: FactTable<Item>) -> Names {
    (
      table.numbers.map { ($0.name, $0.about) }, table.texts.map { ($0.name, $0.about) }
    )
  }

  private static func joined(_ parts: Names...) -> Names {
    (parts.flatMap(\.numbers), parts.flatMap(\.texts))
  }
}

extension FactTable where Item == Titled<WorkPiece> {
  fileprivate static let workTitles = FactTable(
    numbers: [],
    texts: [
      Fact("tool", "the tool of the entry: \"the Mood Diary\"") { piece in
        piece.item.tool.map { piece.brief.toolName($0) }
      },
      Fact("entry-date", "\"15 March\", the day of the entry") { $0.item.date?.dayAndMonth },
      Fact("module", "title of the module") { $0.brief.moduleTitle($0.item.module) },
      Fact("begun-module", "the same, only where the module is not finished") {
        1..<100 ~= $0.item.progress ? $0.brief.moduleTitle($0.item.module) : nil
      },
      Fact("finished-module", "the same, only where the module is finished") {
        $0.item.progress >= 100 ? $0.brief.moduleTitle($0.item.module) : nil
      },
    ])
}

extension FactTable where Item == Titled<ScoreGroup> {
  fileprivate static let sentences = FactTable(
    numbers: [
      Fact("unchanged", "measures of the group with the very score of the time before") {
        $0.item.courses.filter { $0.latest.score == $0.previous?.score }.count
      }
    ],
    texts: [
      Fact("scores", "a sentence for each measure with the earlier scores") { scores in
        scores.item.courses.map { course in
          // What a measure is about can say too much where others read along.
          scores.brief.isPrivate ? course.sentence : course.sentenceWithoutSubject
        }.joined(separator: " ")
      }
    ])
}

extension FactTable where Item == Titled<DuePromise> {
  fileprivate static let promise = FactTable(
    numbers: [
      Fact("promise-days", "days since the promise was made") {
        $0.item.date.days(until: $0.brief.review.date)
      }
    ],
    texts: [
      Fact("promise", "what was promised: \"send the sleep leaflet\"") {
        clipped(plain($0.item.text), to: 90)
      },
      Fact("promise-date", "\"10 March\", the day on which it was promised") {
        $0.item.date.dayAndMonth
      },
    ])
}

extension FactTable where Item == Titled<Review.Reference> {
  fileprivate static let reference = FactTable(
    numbers: [],
    texts: [
      Fact("section", "title of the section to point back to") {
        $0.brief.sectionTitle($0.item)
      },
      Fact("section-module", "title of the module with the section") {
        $0.brief.moduleTitle($0.item.module)
      },
    ])
}
