import Casebook
import DataFile
import Marking
import Rubrics

/// A mark for other programs: everything that the sheet says, and what it rests on.
struct SheetJSON {
  let attempt: Attempt
  let desk: Desk
  let book: RubricBook

  private var sheet: MarkSheet { attempt.sheet }

  var value: JSONValue {
    [
      "format": 1, "attempt": .optional(attempt.id), "case": .string(desk.item.value.id),
      "review": .string(desk.review.id), "scheme": .string(sheet.scheme),
      "engine": .string(sheet.engine), "outcome": .string(sheet.outcome.rawValue),
      "total": sheet.total.map(total) ?? .null,
      "advisories": .array(sheet.advisories.map(advisory)),
      "gates": .array(sheet.gates.map(gate)), "feedback": feedback,
      "criteria": .array(sheet.criteria.map(criterion)),
    ]
  }

  private func total(_ total: Total) -> JSONValue {
    [
      "earned": .integer(total.earned), "possible": .integer(total.possible),
      "percent": .number(total.percent),
    ]
  }

  private func advisory(_ advisory: Advisory) -> JSONValue {
    [
      "id": .string(advisory.id), "withholds": .bool(advisory.withholds),
      "reason": .string(advisory.reason), "evidence": .array(advisory.evidence.map(evidence)),
    ]
  }

  private func gate(_ gate: GateFinding) -> JSONValue {
    [
      "gate": .string(gate.gate), "title": .string(gate.title), "reason": .string(gate.reason),
      "criteria": .strings(gate.criteria), "evidence": .array(gate.evidence.map(evidence)),
    ]
  }

  private var feedback: JSONValue {
    let first = FirstThings(sheet)
    let question = first.priority.flatMap { book.criterion($0.criterion)?.reflection }
    return [
      "strongest": .optional(first.strongest?.criterion),
      "priority": .optional(first.priority?.criterion), "question": .optional(question),
    ]
  }

  private func criterion(_ mark: CriterionMark) -> JSONValue {
    [
      "criterion": .string(mark.criterion), "title": .string(mark.title),
      "applies": .string(mark.applies.rawValue), "counts": .bool(mark.counts),
      "level": .optional(mark.level), "top": .integer(mark.top), "weight": .integer(mark.weight),
      "coaching": .string(mark.coaching), "missing": .strings(mark.missing),
      "evidence": .array(mark.evidence.map(evidence)),
    ]
  }

  private func evidence(_ piece: Evidence) -> JSONValue {
    [
      "verdict": .string(piece.verdict.rawValue), "rule": .string(piece.rule),
      "start": .optional(piece.span?.lowerBound), "end": .optional(piece.span?.upperBound),
      "quote": piece.span == nil ? .null : .string(piece.quote),
      "fact": piece.fact.isEmpty ? .null : .string(piece.fact), "reason": .string(piece.reason),
    ]
  }
}
