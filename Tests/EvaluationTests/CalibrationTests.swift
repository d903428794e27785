import Casebook
import DataFile
import Evaluation
import Foundation
import Marking
import Rubrics
import Testing

/// The whole way from a file to the figures, with the shipped rubrics.
struct CalibrationTests {
  /// Messages with marks that lie beside the repository where it was made.
  static let file = Content.repository + "/../shared/calibration/messages.jsonl"

  private static func marker() throws -> Marker {
    let (files, unread) = RubricFolder(roots: [Content.repository]).fetch()
    #expect(unread.isEmpty)
    let book = files.read(Content.vocabulary).book
    return Marker(book: book, scheme: try #require(book.scheme("weekly-review")))
  }

  @Test("marks messages with the engine and puts its reading beside the markers'")
  func compare() throws {
    let marker = try Self.marker()
    let text = "Hello Kim. You walked to the corner and back on Friday. That took some doing."
    let lines = [Lines.line("empty", text: ""), Lines.line("plain", text: text)]
    let read = try MarkedMessageReaderTests.read(lines.joined(separator: "\n"))
    var comparer = Comparer(marker: marker, casebook: Content.casebook)
    let messages = comparer.compare(read.messages)
    #expect(messages.map(\.id) == ["empty", "plain"])
    #expect(messages[0].engine.outcome == .withheld)
    #expect(messages[0].engine.levels.isEmpty && messages[0].engine.total == nil)
    #expect(!messages[0].engine.reasons.isEmpty)
    #expect(messages[1].engine.total != nil)
    #expect(messages[1].engine.levels["feedback.scores"] == nil)
    #expect(messages[1].engine.levels["praise.effort"] != nil)
    #expect(messages[1].reference.outcome == .competent)
  }

  @Test(
    "has figures of the right shape for the calibration set, which lies beside the repository",
    .enabled(if: FileManager.default.fileExists(atPath: file)))
  func calibration() throws {
    let marker = try Self.marker()
    let casebook = ContentFolder(roots: [Content.repository]).load()
    var reader = MarkedMessageReader(casebook: casebook, scheme: marker.scheme)
    let bytes = try #require(FileManager.default.contents(atPath: Self.file))
    reader.read([UInt8](bytes), named: "messages.jsonl")
    #expect(reader.result.faults.isEmpty)
    var comparer = Comparer(marker: marker, casebook: casebook)
    let messages = comparer.compare(reader.result.messages)
    let evaluation = Evaluation(
      messages, scheme: marker.scheme, engine: engineVersion, resampling: Resampling(draws: 20),
      folds: true)
    #expect(messages.count == 96)
    #expect(evaluation.markers == ["A", "B", "C"])
    #expect(evaluation.cases.map(\.messages) == Array(repeating: 12, count: 8))
    #expect(evaluation.criteria.map(\.criterion) == Names.criteria)
    #expect(evaluation.criteria.allSatisfy { $0.engine.messages >= 48 && $0.oneSided == 0 })
    #expect(evaluation.criteria.allSatisfy { (-1...1).contains($0.engine.kappa ?? 9) })
    #expect(evaluation.recalibration.count == 15)
    #expect(evaluation.worst.count == Evaluation.worstCount)
  }
}
