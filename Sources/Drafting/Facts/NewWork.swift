import Casebook
import DataFile

/// The work that the client did since the last review; old work is never praised as new.
struct NewWork: Sendable {
  /// Newest first.
  let entries: [ReviewFacts.DatedEntry]
  /// Entries of before the last review that are still shown.
  let earlierCount: Int
  /// Modules with any progress, in the order of the review; empty where nobody logged in.
  let modules: [Review.Work]

  init(_ facts: ReviewFacts) {
    let all = Array(facts.entries.reversed())
    guard facts.review.usage.logins > 0 else {
      entries = []
      earlierCount = all.count
      modules = []
      return
    }
    let start = Self.start(of: facts.review)
    entries = all.filter { entry in start.map { entry.entry.date >= $0 } ?? true }
    earlierCount = all.count - entries.count
    modules = facts.review.work.filter { $0.progress > 0 || !$0.entries.isEmpty }
  }

  /// The day of the last review: that of the latest message six days ago or more, as there can be
  /// notes in between.
  private static func start(of review: Review) -> CivilDate? {
    review.thread.last { $0.from == .supporter && $0.date.days(until: review.date) >= 6 }?.date
  }

  var isEmpty: Bool { entries.isEmpty && modules.isEmpty }

  /// A module that the client is part of the way through; the last one named.
  var begun: Review.Work? { modules.last { 1..<100 ~= $0.progress } }

  /// A module that the client has finished; the last one named.
  var finished: Review.Work? { modules.last { $0.progress >= 100 } }
}

/// What a comment on the work can be about: an entry, or a module where there are none.
struct WorkPiece: Sendable {
  let tool: String?
  let module: String
  let date: CivilDate?
  /// Per cent of the module.
  let progress: Int

  /// The newest entry, then the newest one in another tool; a module where nothing was written.
  static func all(of work: NewWork) -> [WorkPiece] {
    if let first = work.entries.first {
      let other = work.entries.first { $0.entry.tool != first.entry.tool }
      return [first, other ?? work.entries.dropFirst().first].compactMap(\.self).map { entry in
        let progress = work.modules.first { $0.module == entry.module }?.progress
        return WorkPiece(
          tool: entry.entry.tool, module: entry.module, date: entry.entry.date,
          progress: progress ?? 0)
      }
    }
    let module = work.begun ?? work.finished
    return module.map {
      [WorkPiece(tool: nil, module: $0.module, date: nil, progress: $0.progress)]
    } ?? []
  }
}
