import Evaluation

/// The sentences of an evaluation, for text and page alike.
struct EvaluationWords {
  let evaluation: Evaluation

  static let noFolds = "Folds need levels of one criterion in two cases or more."

  static let title = "The engine's marks beside those of your markers"

  /// What was compared, and how.
  var provenance: [String] {
    let cases = FigureText.counted(evaluation.cases.count, "case")
    let messages = FigureText.counted(evaluation.messages.count, "message")
    let resampling = evaluation.resampling
    return [
      "\(messages) to \(cases), marked by \(FigureText.list(evaluation.markers)).",
      "Engine \(evaluation.engine), scheme \(evaluation.scheme). Intervals hold 95 % of "
        + "\(resampling.draws) resamples of the messages, seed \(resampling.seed).",
    ]
  }

  /// Lines for what else there is to know; none where there is nothing.
  var cautions: [String] {
    var lines: [String] = []
    if evaluation.messages.count < 30 {
      lines.append("Fewer than 30 messages: the figures will be quite different for others.")
    }
    if evaluation.markers.count < 2 {
      lines.append("One marker only: how far markers differ among themselves is not known.")
    }
    let oneSided = evaluation.criteria.filter { $0.oneSided > 0 }
    if !oneSided.isEmpty {
      let parts = oneSided.map { "\($0.criterion) \($0.oneSided)" }
      lines.append(
        "Levels from one side only, which are not compared: "
          + "\(parts.joined(separator: ", ")).")
    }
    return lines
  }

  /// The total in sentences.
  var total: [String] {
    let figures = evaluation.total
    return [
      "r \(FigureText.number(figures.correlation)) "
        + "(\(FigureText.interval(figures.interval))) over "
        + "\(FigureText.counted(figures.messages, "message")); two markers: r "
        + "\(FigureText.number(figures.markersCorrelation)).",
      "Mean \(FigureText.number(figures.engineMean, places: 1)) % by the engine and "
        + "\(FigureText.number(figures.markersMean, places: 1)) % by the markers: difference "
        + "\(FigureText.difference(figures.meanDifference)), spread (SD) "
        + "\(FigureText.number(figures.spread, places: 1)) points.",
    ] + global
  }

  private var global: [String] {
    let figures = evaluation.total
    guard figures.globalCorrelation != nil || figures.markersGlobalCorrelation != nil else {
      return []
    }
    return [
      "With the global rating: engine r \(FigureText.number(figures.globalCorrelation)), markers' "
        + "totals r \(FigureText.number(figures.markersGlobalCorrelation))."
    ]
  }

  /// The outcome in a sentence.
  var outcome: String {
    let figures = evaluation.outcome
    return "Kappa \(FigureText.number(figures.engine.kappa)) "
      + "(\(FigureText.interval(figures.engine.interval))), the same for "
      + "\(FigureText.share(figures.engine.exact)); two markers: kappa "
      + "\(FigureText.number(figures.markers.kappa)), the same for "
      + "\(FigureText.share(figures.markers.exact)). A message that is withheld counts as referred."
  }

  /// Lists of messages by their outcome.
  var outcomeLists: [(name: String, ids: [String])] {
    let figures = evaluation.outcome
    return [
      ("Harmful and passed", figures.harmfulPassed),
      ("Passed wrongly", figures.passedWrongly), ("Failed wrongly", figures.failedWrongly),
      ("Withheld", figures.withheld),
    ]
  }

  /// Lists of messages by gates.
  var gateLists: [(name: String, ids: [String])] {
    (evaluation.gates + [evaluation.anyGate]).flatMap { figures in
      let gate = figures.gate ?? "any gate"
      return [
        ("\(gate), missed", figures.missed), ("\(gate), mistaken", figures.mistaken),
      ].filter { !$0.1.isEmpty }
    }
  }

  /// Where the engine names nothing.
  var silence: [String] {
    let counts = [("best", evaluation.best.silent), ("to work on", evaluation.fix.silent)]
    return counts.filter { $0.1 > 0 }.map { name, count in
      "The engine names nothing as \(name) for \(FigureText.counted(count, "message")); "
        + "these count as not named."
    }
  }
}
