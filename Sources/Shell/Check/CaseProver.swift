import Casebook
import DataFile
import Marking
import Rubrics

/// Proves the rubrics on the exemplars of cases.
struct CaseProver {
  let marker: Marker
  let casebook: Casebook

  /// A message that says nothing to anybody: it earns nothing where something has to be done.
  static let neutralMessage =
    "The statue in the museum has a marble base, and the pamphlet at the lighthouse says that barley"
    + " grows nearby."

  /// Criteria that a message can meet to some level by what it does not do: one that gives no
  /// orders is level 1 of collaboration.
  static let metByRestraint: Set<String> = [
    "alliance.collaboration", "alliance.tone", "clarity.plain", "safety.boundaries",
  ]

  /// The most that the neutral message may earn, per cent.
  static let floor = 20.0

  func prove(_ item: Loaded<Case>, into report: inout CheckReport) {
    guard let programme = casebook.programmes[item.value.programme] else { return }
    let places = ExemplarIndex(item)
    // Exemplars are part of a case, and copied case text is never marked.
    let bare = item.value.withoutExemplars
    for (index, review) in item.value.reviews.enumerated() {
      let brief = ReviewBrief(
        bare.reviews[index], of: bare, in: programme, measures: casebook.measures.values,
        lexicon: marker.book.lexicon)
      let proof = ReviewProof(
        review: review, index: index, places: places,
        mark: { marker.mark($0, about: brief) })
      report.reviews += 1
      report.messages += 2 + review.exemplars.count
      report.findings += proof.failures()
    }
  }
}

extension Case {
  var withoutExemplars: Case {
    Case(
      id: id, title: title, programme: programme, difficulty: difficulty, focus: focus,
      client: client, reviews: reviews.map(\.withoutExemplars))
  }
}

extension Review {
  var withoutExemplars: Review {
    Review(
      id: id, week: week, date: date, nextReview: nextReview, situation: situation, usage: usage,
      work: work, questionnaires: questionnaires, thread: thread, questions: questions,
      points: points, next: next, referBack: referBack, risk: risk, avoid: avoid, expects: expects)
  }
}

/// Where the reviews and exemplars of a case stand in its file.
struct ExemplarIndex {
  private let file: SourceFile
  private let reviews: [Node]

  init(_ item: Loaded<Case>) {
    file = SourceFile(name: item.file, bytes: item.bytes)
    var faults = FaultList(source: file)
    reviews = readDataFile(into: &faults)?["reviews"]?.elements ?? []
  }

  /// A failed proof at a review, one of its exemplars, or a criterion that the exemplar loses.
  func finding(
    _ problem: String, review: Int, exemplar: Int? = nil, loses: Int? = nil, details: [String]
  ) -> Finding {
    let review = reviews.indices.contains(review) ? reviews[review] : nil
    let example = exemplar.flatMap { review?["exemplars"]?.elements[$0] }
    let lost = loses.flatMap { example?["loses"]?.elements[$0] }
    let node = lost ?? example?["level"] ?? review?["id"]
    let fault = file.fault(problem, at: node?.span.lowerBound ?? 0)
    return Finding(kind: .proof, fault: fault, details: details)
  }
}
