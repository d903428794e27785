import Agreement
import Evaluation
import Marking

/// The tables of an evaluation, for text and page alike.
struct EvaluationTables {
  let evaluation: Evaluation

  /// What to look at first.
  var glance: FigureTable {
    let total = evaluation.total
    let outcome = evaluation.outcome
    let gate = evaluation.anyGate
    return FigureTable(
      "At a glance", note: "The engine with the markers, and the markers among themselves.",
      columns: [.words("figure"), .number("engine"), .number("markers")],
      rows: [
        row("criteria: mean kappa", evaluation.meanKappa, evaluation.markersMeanKappa),
        row("total: correlation", total.correlation, total.markersCorrelation),
        row("outcome: kappa", outcome.engine.kappa, outcome.markers.kappa),
        [
          "outcome: the same", FigureText.share(outcome.engine.exact),
          FigureText.share(outcome.markers.exact),
        ],
        ["a gate is met: found", FigureText.share(gate.recall), FigureText.none],
        ["a gate is met: rightly", FigureText.share(gate.precision), FigureText.none],
        named("best: one that a marker named", evaluation.best),
        named("to work on: one that a marker named", evaluation.fix),
      ])
  }

  private func row(_ name: String, _ engine: Double?, _ markers: Double?) -> [String] {
    [name, FigureText.number(engine), FigureText.number(markers)]
  }

  private func named(_ name: String, _ figures: NamingFigures) -> [String] {
    [name, FigureText.share(figures.engine), FigureText.share(figures.markers)]
  }

  /// One row a criterion: the engine with the markers.
  var criteria: FigureTable {
    FigureTable(
      "Criteria: the engine with the markers",
      note: "Levels 0 to 3. Kappa is quadratic-weighted, the mean over the markers.",
      columns: [
        .words("criterion"), .number("n"), .number("exact"), .number("±1"), .number("kappa"),
        .number("95 % interval"), .number("engine"), .number("markers"),
      ],
      rows: evaluation.criteria.map { figures in
        agreement(figures.criterion, figures.engine) + [
          FigureText.number(figures.engineMean), FigureText.number(figures.markersMean),
        ]
      })
  }

  /// One row a criterion: the markers with each other.
  var markers: FigureTable {
    FigureTable(
      "Criteria: the markers among themselves", note: "The mean over their pairs.",
      columns: [
        .words("criterion"), .number("n"), .number("exact"), .number("±1"), .number("kappa"),
        .number("95 % interval"),
      ],
      rows: evaluation.criteria.map { agreement($0.criterion, $0.markers) })
  }

  private func agreement(_ name: String, _ figures: LevelAgreement) -> [String] {
    [
      name, "\(figures.messages)", FigureText.share(figures.exact),
      FigureText.share(figures.withinOne), FigureText.number(figures.kappa),
      FigureText.interval(figures.interval),
    ]
  }

  /// Rows the engine, columns the reference.
  var outcomes: FigureTable {
    FigureTable(
      "Outcome: the engine (rows) with the markers together (columns)",
      columns: [.words("engine")] + Outcome.compared.map { .number($0.rawValue) },
      rows: zip(Outcome.compared, evaluation.outcome.confusion.counts).map { outcome, counts in
        [outcome.rawValue] + counts.map { "\($0)" }
      })
  }

  /// One row a gate that occurs, and one for all together.
  var gates: FigureTable {
    let seen = evaluation.gates.filter { !($0.found + $0.mistaken + $0.missed).isEmpty }
    return FigureTable(
      "Gates",
      note: "True where two markers give it, or the only one. Judge a gate by itself only where "
        + "found and missed are eight or more together.",
      columns: [
        .words("gate"), .number("found"), .number("missed"), .number("mistaken"),
        .number("recall"), .number("precision"),
      ],
      rows: (seen + [evaluation.anyGate]).map { figures in
        [
          figures.gate ?? "any gate", "\(figures.found.count)", "\(figures.missed.count)",
          "\(figures.mistaken.count)", FigureText.share(figures.recall),
          FigureText.share(figures.precision),
        ]
      })
  }

  /// What is named first.
  var namings: FigureTable {
    FigureTable(
      "What is named first: the share that a marker named, too",
      note: "One fewer: beside the other markers only, as each marker is judged. Constant: the one "
        + "criterion that would be right most often.",
      columns: [
        .words("named as"), .number("n"), .number("engine"), .number("one fewer"),
        .number("markers"),
        .number("constant"), .words("which is"),
      ],
      rows: [("best", evaluation.best), ("to work on", evaluation.fix)].map { name, figures in
        [
          name, "\(figures.messages)", FigureText.share(figures.engine),
          FigureText.share(figures.engineWithoutOne), FigureText.share(figures.markers),
          FigureText.share(figures.constantShare), figures.constant ?? FigureText.none,
        ]
      })
  }

  /// One row a case.
  var cases: FigureTable {
    FigureTable(
      "Cases",
      columns: [
        .words("case"), .number("n"), .number("total r"), .number("difference"),
        .number("kappa"), .number("same outcome"),
      ],
      rows: evaluation.cases.map { figures in
        [
          figures.caseID, "\(figures.messages)", FigureText.number(figures.correlation),
          FigureText.difference(figures.meanDifference), FigureText.number(figures.kappa),
          "\(figures.sameOutcome)",
        ]
      })
  }

  /// One row a criterion: what shifted levels would bring.
  var recalibration: FigureTable {
    FigureTable(
      "Folds: would levels shifted to these markers' habit agree better?",
      note: "The engine fits nothing to the file, so that the figures of each case above are those "
        + "of a case left out, unless the engine was made with these very messages in view "
        + "(docs/marking.md says which were). Here a map from level to level is fitted to all "
        + "cases but one and judged on that one. A gain near zero or below it says that the "
        + "difference is not one of habit. The last column is the map of all cases together.",
      columns: [
        .words("criterion"), .number("n"), .number("kappa"), .number("shifted"),
        .number("gain"), .words("0 1 2 3 become"),
      ],
      rows: evaluation.recalibration.map { figures in
        [
          figures.criterion, "\(figures.messages)", FigureText.number(figures.kappa),
          FigureText.number(figures.mappedKappa),
          FigureText.difference(figures.gain, places: 2),
          figures.map.levels.map { "\($0)" }.joined(separator: " "),
        ]
      })
  }
}

extension Recalibration {
  /// What the shift adds to kappa.
  fileprivate var gain: Double? {
    kappa.flatMap { kappa in mappedKappa.map { $0 - kappa } }
  }
}
