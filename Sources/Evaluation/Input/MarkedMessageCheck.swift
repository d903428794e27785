import Casebook
import DataFile
import Rubrics

/// Checks what the shape of a line cannot say: that its case is known, its levels can be added up.
struct MarkedMessageCheck {
  let casebook: Casebook
  let scheme: Scheme

  /// Notes what is wrong with a line whose shape has been proved.
  func check(_ node: Node, into faults: inout FaultList) {
    guard let review = review(of: node, &faults) else { return }
    var markers: Set<String> = []
    for marking in node["marks"]?.elements ?? [] {
      checkMarker(marking, among: &markers, &faults)
      checkLevels(marking, ReviewFacts(review), &faults)
    }
  }

  private func review(of node: Node, _ faults: inout FaultList) -> Review? {
    guard let caseNode = node["case"], let caseID = caseNode.text,
      let reviewNode = node["review"], let reviewID = reviewNode.text
    else { return nil }
    guard let item = casebook.cases[caseID], casebook.programmes[item.programme] != nil else {
      noteUnknownCase(caseID, at: caseNode.span, &faults)
      return nil
    }
    if let review = item.reviews.first(where: { $0.id == reviewID }) { return review }
    let ids = item.reviews.map(\.id)
    let guess = nearest(to: reviewID, in: ids).map { "Did you mean \(quoted($0))? " } ?? ""
    faults.add(
      "the case \(quoted(caseID)) has no review \(quoted(reviewID))", at: reviewNode.span,
      advice: guess + "It has: \(ids.joined(separator: ", ")).")
    return nil
  }

  private func noteUnknownCase(_ id: String, at span: Range<Int>, _ faults: inout FaultList) {
    if casebook.cases.disabled.contains(id) || casebook.cases[id] != nil {
      faults.add(
        "the case \(quoted(id)) cannot be used, as its file has faults", at: span,
        advice: "waymark check shows them.")
      return
    }
    let guess = nearest(to: id, in: casebook.cases.ids)
    faults.add(
      "there is no case \(quoted(id))", at: span,
      advice: guess.map { "Did you mean \(quoted($0))?" }
        ?? "waymark cases lists them all; add the case's file where it is one of your own.")
  }

  private func checkMarker(
    _ marking: Node, among markers: inout Set<String>, _ faults: inout FaultList
  ) {
    guard let node = marking["marker"], let marker = node.text else { return }
    if !markers.insert(marker).inserted {
      faults.add(
        "a second marking by \(quoted(marker))", at: node.span,
        advice: "Each marker marks a message once. Remove one, or give the marker another name.")
    }
  }

  private func checkLevels(_ marking: Node, _ facts: ReviewFacts, _ faults: inout FaultList) {
    guard let levels = marking["levels"] else { return }
    for weight in scheme.criteria {
      let id = weight.criterion
      guard let level = levels[id] else {
        guard facts.applicability(of: id) != .never else { continue }
        faults.add(
          "no level for \(quoted(id))", at: levels.span,
          advice: "Give 0 to \(weight.top), or \"na\" where there was nothing to mark.")
        continue
      }
      if let number = level.integer, number > weight.top {
        faults.add(
          "level \(number) for \(quoted(id))", at: level.span,
          advice: "\(weight.top) is the most that it can have.")
      }
    }
  }
}
