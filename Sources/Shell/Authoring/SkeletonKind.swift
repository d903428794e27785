import Casebook
import DataFile

/// What a skeleton can be written of.
enum SkeletonKind: String, Sendable, Hashable, CaseIterable {
  case `case`
  case programme

  init(named word: String) throws(Complaint) {
    if let kind = Self(rawValue: word.lowercased()) {
      self = kind
      return
    }
    let known = Self.allCases.map(\.rawValue)
    let guess = nearest(to: word, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
    throw Complaint.usage(
      "There is no skeleton of a \(quoted(word)).",
      advice: "\(guess)\"new case ID\" and \"new programme ID\" are known.")
  }

  /// The file of an id below a folder; a programme lies in a folder of that name.
  func file(_ id: String, in folder: String) -> String {
    let name = "\(id).json"
    let last = folder.split(separator: "/").last
    return switch self {
    case .case: "\(folder)/\(name)"
    case .programme: last == "programmes" ? "\(folder)/\(name)" : "\(folder)/programmes/\(name)"
    }
  }
}
