import Casebook
import DataFile
import Terminal

/// One measure in sentences: its scores with dates, its changes, its band and its thresholds.
struct ScoreSentences {
  private let series: ScoreSeries

  init(_ series: ScoreSeries) { self.series = series }

  func add(to canvas: inout Canvas, indent: String = "") {
    for line in lines { canvas.text(line, first: indent, rest: indent) }
  }

  /// Each a sentence.
  private var lines: [String] {
    let measure = series.measure
    let scores = series.scores.map { "\($0.date.dayAndMonth) \(scoreText($0.score))" }
    var lines = ["\(measure.name), \(measure.about): \(scores.joined(separator: ", "))."]
    let changes = [series.wordsSinceLast, series.scores.count > 2 ? series.wordsSinceStart : nil]
      .compactMap(\.self)
    lines += changes.map { "\(measure.name): \($0)." }
    return lines + [position, note].compactMap(\.self)
  }

  /// The band, and where the score stands to caseness.
  private var position: String? {
    let measure = series.measure
    var parts = series.band.map { ["now \($0.name)"] } ?? []
    if let caseness = measure.caseness, let isCase = series.isCase {
      parts.append(
        "\(isCase ? "at or above" : "below") caseness, which begins at \(scoreText(caseness.value))"
      )
    }
    return parts.isEmpty ? nil : "\(measure.name): \(parts.joined(separator: ", "))."
  }

  private var note: String? {
    let figures = series.measure.uncheckedFigures
    guard !figures.isEmpty else { return nil }
    return "\(list(figures)) (figure not checked: your service must check it)."
  }
}
