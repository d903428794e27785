import Marking

/// A message that was marked.
struct Attempt: Sendable, Hashable {
  /// Its number in the records; nil where it could not be saved.
  let id: Int?
  let message: String
  let sheet: MarkSheet
  /// Time spent on writing, in seconds; nil where it is not known.
  let seconds: Int?
}
