import Casebook
import DataFile
import Records

extension Library {
  /// What became of the case since an attempt was marked; nil where it is as it was.
  func changes(since attempt: AttemptRecord) -> String? {
    let item = casebook.cases.loaded(attempt.caseID)
    let successor = casebook.cases.values.first { $0.replaces == attempt.caseID }
    let next = successor.map { " Its successor is \($0.id)." } ?? ""
    guard let item else { return "The case is not here any more.\(next)" }
    if item.hash == attempt.pins.caseHash {
      return successor.map { "This case has a successor: \($0.id)." }
    }
    return "The case has changed since this was marked. The mark stands on the text of then.\(next)"
  }
}
