import Agreement
import DataFile
import Evaluation
import Marking

extension Evaluation {
  /// All figures, unrounded; shares are from 0 to 1, totals in per cent.
  package func json() -> JSONValue {
    [
      "format": 1,
      "messages": .integer(messages.count),
      "markers": .strings(markers),
      "engine": .string(engine),
      "scheme": .string(scheme),
      "resampling": [
        "seed": .string("\(resampling.seed)"), "draws": .integer(resampling.draws),
      ],
      "meanKappa": .optional(meanKappa),
      "markersMeanKappa": .optional(markersMeanKappa),
      "criteria": .array(criteria.map { $0.json() }),
      "total": total.json(),
      "outcome": outcome.json(),
      "gates": .array(gates.map { $0.json() }),
      "anyGate": anyGate.json(),
      "best": best.json(),
      "fix": fix.json(),
      "cases": .array(cases.map { $0.json() }),
      "folds": hasFolds ? .array(recalibration.map { $0.json() }) : .null,
      "worst": .array(worst.map { $0.json() }),
    ]
  }
}

extension Interval {
  fileprivate func json() -> JSONValue { ["lower": .number(lower), "upper": .number(upper)] }
}

extension Confusion {
  /// A list of rows.
  fileprivate func json() -> JSONValue {
    .array(counts.map { .array($0.map { .integer($0) }) })
  }
}

extension LevelAgreement {
  fileprivate func json() -> JSONValue {
    [
      "n": .integer(messages), "pairs": .integer(pairs), "exact": .optional(exact),
      "withinOne": .optional(withinOne), "kappa": .optional(kappa),
      "interval": interval?.json() ?? .null,
    ]
  }
}

extension CriterionFigures {
  fileprivate func json() -> JSONValue {
    [
      "criterion": .string(criterion), "engine": engine.json(), "markers": markers.json(),
      "engineMean": .optional(engineMean), "markersMean": .optional(markersMean),
      "oneSided": .integer(oneSided), "confusion": confusion.json(),
    ]
  }
}

extension TotalFigures {
  fileprivate func json() -> JSONValue {
    [
      "n": .integer(messages), "correlation": .optional(correlation),
      "interval": interval?.json() ?? .null, "meanDifference": .optional(meanDifference),
      "spread": .optional(spread), "engineMean": .optional(engineMean),
      "markersMean": .optional(markersMean),
      "markersCorrelation": .optional(markersCorrelation),
      "globalCorrelation": .optional(globalCorrelation),
      "markersGlobalCorrelation": .optional(markersGlobalCorrelation),
    ]
  }
}

extension OutcomeFigures {
  fileprivate func json() -> JSONValue {
    [
      "engine": engine.json(), "markers": markers.json(),
      "order": .strings(Outcome.compared.map(\.rawValue)), "confusion": confusion.json(),
      "passedWrongly": .strings(passedWrongly), "failedWrongly": .strings(failedWrongly),
      "harmfulPassed": .strings(harmfulPassed), "withheld": .strings(withheld),
    ]
  }
}

extension GateFigures {
  fileprivate func json() -> JSONValue {
    [
      "gate": .optional(gate), "precision": .optional(precision), "recall": .optional(recall),
      "found": .strings(found), "mistaken": .strings(mistaken), "missed": .strings(missed),
    ]
  }
}

extension NamingFigures {
  fileprivate func json() -> JSONValue {
    [
      "n": .integer(messages), "engine": .optional(engine),
      "engineWithoutOne": .optional(engineWithoutOne), "markers": .optional(markers),
      "constant": .optional(constant), "constantShare": .optional(constantShare),
      "silent": .integer(silent),
    ]
  }
}

extension CaseFigures {
  fileprivate func json() -> JSONValue {
    [
      "case": .string(caseID), "n": .integer(messages), "correlation": .optional(correlation),
      "meanDifference": .optional(meanDifference), "kappa": .optional(kappa),
      "sameOutcome": .integer(sameOutcome),
    ]
  }
}

extension Recalibration {
  fileprivate func json() -> JSONValue {
    [
      "criterion": .string(criterion), "n": .integer(messages), "kappa": .optional(kappa),
      "mappedKappa": .optional(mappedKappa), "map": .array(map.levels.map { .integer($0) }),
    ]
  }
}

extension Disagreement {
  fileprivate func json() -> JSONValue {
    [
      "id": .string(message.id), "case": .string(message.caseID),
      "review": .string(message.review), "distance": .number(distance),
      "engineTotal": .optional(message.engine.total),
      "engineOutcome": .string(message.engine.outcome.rawValue),
      "total": .optional(message.reference.total),
      "outcome": .string(message.reference.outcome.rawValue),
      "criteria": .array(
        criteria.map { gap in
          [
            "criterion": .string(gap.criterion), "engine": .optional(gap.engine),
            "markers": .array(gap.markers.map { .integer($0) }),
          ]
        }),
    ]
  }
}
