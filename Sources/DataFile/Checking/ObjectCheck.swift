/// Objects with known keys, and objects used as tables.
extension Shape {
  func checkObject(_ node: Node, fields: [Field], into faults: inout FaultList) {
    guard case .object(let members) = node.value else { return noteKind(of: node, into: &faults) }
    let present = Set(members.map(\.key))
    var meant: Set<String> = []
    for member in members {
      if let field = fields.first(where: { $0.name == member.key }) {
        field.shape.check(member.value, into: &faults)
      } else {
        let free = fields.map(\.name).filter { !present.contains($0) }
        guard isCertain(member, of: node, near: free, in: faults) else { continue }
        let guess = noteUnknown(
          member, instead: free, known: fields.map(\.name), into: &faults)
        if let guess { meant.insert(guess) }
      }
    }
    if !faults.isBroken(node) {
      noteMissing(fields.filter { !present.union(meant).contains($0.name) }, in: node, &faults)
    }
  }

  /// Whether a strange key is wrong where it stands: in an object that lacks a bracket it may be one
  /// of an object around it, unless it is near to one that belongs here.
  private func isCertain(
    _ member: Node.Member, of node: Node, near names: [String], in faults: FaultList
  ) -> Bool {
    guard !faults.isBroken(member.keySpan) else { return false }
    return !faults.isBroken(node) || nearest(to: member.key, in: names) != nil
  }

  /// A key that is missing because it is written wrongly has been told with its suggestion.
  private func noteMissing(_ fields: [Field], in node: Node, _ faults: inout FaultList) {
    for field in fields where field.required {
      faults.add(
        "missing key \(quoted(field.name))", at: node.span, advice: "Add it. \(field.about)")
    }
  }

  private func noteUnknown(
    _ member: Node.Member, instead free: [String], known: [String], into faults: inout FaultList
  ) -> String? {
    guard !faults.isFull else {
      faults.addUnlisted()
      return nil
    }
    let guess = nearest(to: member.key, in: free)
    faults.add(
      "unknown key \(quoted(member.key))", at: member.keySpan,
      advice: guess.map { "Did you mean \(quoted($0))?" }
        ?? Self.remedy(known: known.filter { $0 != Self.schemaKey }))
    return guess
  }

  private static func remedy(known: [String]) -> String {
    known.isEmpty ? "Remove it." : "Remove it; known here: \(known.joined(separator: ", "))."
  }

  func checkTable(_ node: Node, keys: [String]?, shape: Shape, into faults: inout FaultList) {
    guard case .object(let members) = node.value else { return noteKind(of: node, into: &faults) }
    for member in members {
      if let keys {
        if !keys.contains(member.key), isCertain(member, of: node, near: keys, in: faults) {
          _ = noteUnknown(member, instead: keys, known: keys, into: &faults)
        }
      } else {
        Shape.identifier.check(
          Node(.string(member.key), span: member.keySpan), into: &faults)
      }
      shape.check(member.value, into: &faults)
    }
  }
}
