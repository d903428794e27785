import Marking

/// The few things to say first, with their marks: one thing done well and the one thing to change.
struct FirstThings: Sendable, Hashable {
  /// Nil where nothing reached level 1.
  let strongest: CriterionMark?
  /// Nil where everything is at its top.
  let priority: CriterionMark?

  init(_ sheet: MarkSheet) {
    strongest = sheet.feedback.strongest.flatMap(sheet.mark)
    priority = sheet.feedback.priority.flatMap(sheet.mark)
  }
}
