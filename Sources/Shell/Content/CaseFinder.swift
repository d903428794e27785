import Casebook
import DataFile

/// Finds cases and reviews by what people call them.
struct CaseFinder {
  let casebook: Casebook

  /// The case of an id, the client's first name, or the beginning of either, in any case.
  func find(_ name: String) throws(Complaint) -> Loaded<Case> {
    let wanted = name.lowercased()
    let items = casebook.cases.items
    let ways: [(Case) -> Bool] = [
      { $0.id == wanted }, { $0.client.name.lowercased() == wanted },
      { $0.id.hasPrefix(wanted) || $0.client.name.lowercased().hasPrefix(wanted) },
    ]
    guard !wanted.isEmpty else { throw unknown(name) }
    for way in ways {
      let found = items.filter { way($0.value) }
      if found.count > 1 { throw ambiguous(name, found.map(\.value.id)) }
      if let item = found.first { return item }
    }
    throw unknown(name)
  }

  private func ambiguous(_ name: String, _ ids: [String]) -> Complaint {
    .usage(
      "\(quoted(name)) could be \(list(ids)).", advice: "Write more of the name.")
  }

  private func unknown(_ name: String) -> Complaint {
    if casebook.cases.disabled.contains(name.lowercased()) {
      return .usage(
        "The case \(quoted(name)) cannot be used: its file has faults.",
        advice: "\"check\" shows them.")
    }
    let names = casebook.cases.values.flatMap { [$0.client.name.lowercased(), $0.id] }
    let guess = nearest(to: name, in: names).map { "Did you mean \"\($0)\"? " } ?? ""
    return .usage("There is no case \(quoted(name)).", advice: "\(guess)\"cases\" lists them all.")
  }

  /// The place of a review: by its id, the beginning of it, or its number from 1.
  func review(_ name: String, of item: Case) throws(Complaint) -> Int {
    let wanted = name.lowercased()
    if let index = item.reviews.firstIndex(where: { $0.id == wanted }) { return index }
    if let number = Int(wanted), item.reviews.indices.contains(number - 1) { return number - 1 }
    let found = item.reviews.indices.filter { item.reviews[$0].id.hasPrefix(wanted) }
    if found.count == 1, !wanted.isEmpty { return found[0] }
    let ids = item.reviews.map(\.id)
    let guess = nearest(to: name, in: ids).map { " Did you mean \"\($0)\"?" } ?? ""
    throw Complaint.usage(
      "\(item.client.name) has no review \(quoted(name)).",
      advice: ids.count == 1 ? "There is one: \(ids[0])." : "There are \(list(ids)).\(guess)")
  }
}

/// "a, b or c" in the form "a, b, c"; at most eight, then how many more.
func list(_ names: [String]) -> String {
  let shown = names.prefix(8).joined(separator: ", ")
  return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
}
