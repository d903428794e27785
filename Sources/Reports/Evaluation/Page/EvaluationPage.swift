import Evaluation

extension Evaluation {
  /// The report as one HTML page with its styles and chart, without scripts; nothing is fetched.
  package func html() -> String {
    Page(title: EvaluationWords.title, content: EvaluationPage(evaluation: self).content).markup
  }
}

/// Lays out an evaluation as a page.
private struct EvaluationPage {
  let evaluation: Evaluation
  private var words: EvaluationWords { EvaluationWords(evaluation: evaluation) }
  private var tables: EvaluationTables { EvaluationTables(evaluation: evaluation) }

  private struct Section {
    let id: String
    let title: String
    let content: [HTML]
  }

  var content: [HTML] {
    let header = HTML.tag(
      "header", [:],
      [.tag("h1", [:], EvaluationWords.title)] + words.provenance.map { .tag("p", [:], $0) }
        + words.cautions.map { .tag("p", ["class": "alert"], $0) })
    let links = sections.map { section in
      HTML.tag("li", [:], [.tag("a", ["href": "#\(section.id)"], section.title)])
    }
    let nav = HTML.tag("nav", ["aria-label": "Contents"], [.tag("ul", [:], links)])
    let main = sections.map { section in
      HTML.tag(
        "section", ["id": section.id], [.tag("h2", [:], section.title)] + section.content)
    }
    return [header, nav, .tag("main", [:], main)]
  }

  private var sections: [Section] {
    [
      Section(id: "glance", title: "At a glance", content: [tables.glance.html()]),
      Section(
        id: "criteria", title: "Criteria",
        content: [tables.criteria.html(), tables.markers.html()]),
      Section(id: "total", title: "Total", content: paragraphs(words.total) + [scatter]),
      Section(
        id: "outcome", title: "Outcome",
        content: paragraphs([words.outcome]) + [tables.outcomes.html(), lists(words.outcomeLists)]
      ),
      Section(
        id: "gates", title: "Gates",
        content: [tables.gates.html()]
          + (words.gateLists.isEmpty ? [] : [lists(words.gateLists)])),
      Section(
        id: "first", title: "What is named first",
        content: [tables.namings.html()] + paragraphs(words.silence)),
      Section(id: "cases", title: "Cases", content: [tables.cases.html()]),
    ] + folds + [
      Section(id: "confusion", title: "Levels, criterion by criterion", content: confusion),
      Section(id: "apart", title: "Furthest apart", content: apart),
    ]
  }

  private var folds: [Section] {
    guard evaluation.hasFolds else { return [] }
    let content =
      evaluation.recalibration.isEmpty
      ? paragraphs([EvaluationWords.noFolds])
      : [tables.recalibration.html()]
    return [Section(id: "folds", title: "Folds", content: content)]
  }

  private func paragraphs(_ texts: [String]) -> [HTML] { texts.map { .tag("p", [:], $0) } }

  private func lists(_ lists: [(name: String, ids: [String])]) -> HTML {
    .tag(
      "dl", [:],
      lists.flatMap { list in
        [
          HTML.tag("dt", [:], "\(list.name) (\(list.ids.count))"),
          .tag("dd", [:], list.ids.isEmpty ? "none" : list.ids.joined(separator: ", ")),
        ]
      })
  }

  private var scatter: HTML {
    let points = evaluation.messages.compactMap { message -> Scatter.Point? in
      guard let engine = message.engine.total, let markers = message.reference.total else {
        return nil
      }
      return Scatter.Point(name: message.id, across: markers, up: engine)
    }
    let correlation = FigureText.number(evaluation.total.correlation)
    return Scatter(
      title: "Totals of the engine and of the markers",
      description: "Each of \(FigureText.counted(points.count, "message")) is a ring: the further "
        + "right, the higher the markers' mean total; the further up, the higher the engine's. On "
        + "the dashed diagonal both are equal. Dotted lines show where a message becomes "
        + "competent and skilled. The correlation is \(correlation).",
      across: "markers' mean total, per cent", up: "engine's total, per cent",
      limits: [evaluation.competent, evaluation.skilled], points: points
    ).html()
  }

  private var confusion: [HTML] {
    paragraphs([
      "Rows: the level that the engine gave. Columns: the level that a marker gave; each marker "
        + "counts. Where both gave the same, the cell is shaded."
    ]) + [
      .tag("div", ["class": "grid"], evaluation.criteria.map { ConfusionTable(figures: $0).html() })
    ]
  }

  private var apart: [HTML] {
    guard !evaluation.worst.isEmpty else { return paragraphs(["None: all levels agree."]) }
    return paragraphs([
      "The messages whose levels differ most, weighted as in the total. Read the message first: "
        + "the engine can be wrong, and so can a marker."
    ]) + evaluation.worst.map { DisagreementArticle(disagreement: $0).html() }
  }
}
