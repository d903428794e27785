import DataFile
import Evaluation
import Marking

extension Evaluation {
  /// The report for a screen of 80 columns, with a line break at its end and no other controls.
  package func text() -> String {
    EvaluationText(evaluation: self).lines().joined(separator: "\n") + "\n"
  }
}

/// Lays out an evaluation in plain lines.
private struct EvaluationText {
  private static let width = 80

  let evaluation: Evaluation
  private var words: EvaluationWords { EvaluationWords(evaluation: evaluation) }
  private var tables: EvaluationTables { EvaluationTables(evaluation: evaluation) }

  func lines() -> [String] {
    let sections =
      [
        [EvaluationWords.title, ""] + paragraphs(words.provenance + words.cautions),
        section(tables.glance), section(tables.criteria), section(tables.markers),
        ["Total", ""] + paragraphs(words.total),
        section(tables.outcomes, before: [words.outcome]) + lists(words.outcomeLists),
        section(tables.gates) + lists(words.gateLists),
        section(tables.namings) + silence, section(tables.cases),
      ] + folds + [worst]
    return Array(sections.joined(separator: ["", ""]))
  }

  private var silence: [String] {
    words.silence.isEmpty ? [] : [""] + paragraphs(words.silence)
  }

  private var folds: [[String]] {
    guard evaluation.hasFolds else { return [] }
    guard !evaluation.recalibration.isEmpty else {
      return [["Folds", ""] + paragraphs([EvaluationWords.noFolds])]
    }
    return [section(tables.recalibration)]
  }

  private func section(_ table: FigureTable, before: [String] = []) -> [String] {
    let notes = paragraphs(before + (table.note.isEmpty ? [] : [table.note]))
    return table.title.wrapped(to: Self.width) + [""] + notes + (notes.isEmpty ? [] : [""])
      + table.lines()
  }

  private func paragraphs(_ texts: [String]) -> [String] {
    texts.flatMap { visible($0).wrapped(to: Self.width) }
  }

  private func lists(_ lists: [(name: String, ids: [String])]) -> [String] {
    guard !lists.isEmpty else { return [] }
    return [""]
      + lists.flatMap { list in
        let ids = list.ids.isEmpty ? "none" : list.ids.map(visible).joined(separator: ", ")
        let lines = "\(list.name) (\(list.ids.count)): \(ids)".wrapped(to: Self.width - 2)
        return lines.enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element }
      }
  }

  /// The messages furthest apart, each with the criteria that make it so.
  private var worst: [String] {
    guard !evaluation.worst.isEmpty else { return ["Furthest apart: none; all levels agree."] }
    let note = "Engine and markers by level, the widest gaps first: engine, then each marker."
    return ["Furthest apart", "", note, ""]
      + evaluation.worst.flatMap { disagreement in
        let message = disagreement.message
        let head =
          "\(visible(message.id))  \(visible(message.caseID)), \(visible(message.review)): "
          + "engine \(totalText(message.engine)), markers "
          + "\(FigureText.total(message.reference.total)) \(message.reference.outcome.rawValue)"
        let gaps = disagreement.criteria.prefix(4).map { gap in
          "\(gap.criterion) \(gap.engine.map { "\($0)" } ?? FigureText.none)/"
            + gap.markers.map { "\($0)" }.joined()
        }
        return head.wrapped(to: Self.width)
          + gaps.joined(separator: ", ").wrapped(to: Self.width, indent: "  ")
      }
  }

  private func totalText(_ reading: Reading) -> String {
    reading.total == nil
      ? reading.outcome.rawValue
      : "\(FigureText.total(reading.total)) \(reading.outcome.rawValue)"
  }
}
