import Casebook
import DataFile

/// Criteria by the names that people type: the id, what stands behind its dot, or a beginning.
enum CriterionName {
  /// "scores" of "feedback.scores".
  static func short(_ id: String) -> String {
    id.split(separator: ".").last.map(String.init) ?? id
  }

  /// The id of a criterion or gate that a word names.
  static func find(_ name: String) throws(Complaint) -> String {
    let wanted = name.lowercased()
    let ids = Names.criteria + Names.gates
    let ways: [(String) -> Bool] = [
      { $0 == wanted }, { short($0) == wanted },
      { short($0).hasPrefix(wanted) || $0.hasPrefix(wanted) },
    ]
    for way in ways where !wanted.isEmpty {
      let found = ids.filter(way)
      if found.count > 1 {
        throw Complaint.usage(
          "\(quoted(name)) could be \(list(found.map(short))).", advice: "Write more of the name.")
      }
      if let id = found.first { return id }
    }
    let guess =
      nearest(to: wanted, in: ids.map(short) + ids).map { "Did you mean \"\($0)\"? " } ?? ""
    throw Complaint.usage(
      "There is no criterion \(quoted(name)).",
      advice: "\(guess)The criteria are \(Names.criteria.map(short).joined(separator: ", ")).")
  }
}
