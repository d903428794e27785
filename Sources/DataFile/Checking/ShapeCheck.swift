/// Proving that a value has a shape, with a fault for everything that is not as it should be.
extension Shape {
  /// The key that may stand at the top of any data file, for editors.
  package static let schemaKey = "$schema"

  /// Notes what does not fit; nothing where the syntax is broken, as that has been told already.
  package func check(_ node: Node, into faults: inout FaultList) {
    switch self {
    case .object(let fields): checkObject(node, fields: fields, into: &faults)
    case .table(let keys, let shape): checkTable(node, keys: keys, shape: shape, into: &faults)
    case .list(let shape, let count): checkList(node, of: shape, count: count, into: &faults)
    case .either(let shapes): checkEither(node, shapes: shapes, into: &faults)
    default:
      if !faults.isBroken(node) { checkScalar(node, into: &faults) }
    }
  }

  /// Checks the value of a whole file, where the key `$schema` is allowed as well.
  package func checkFile(_ node: Node, into faults: inout FaultList) {
    forFile.check(node, into: &faults)
  }

  /// The shape with the key `$schema` added to the object at its top.
  var forFile: Shape {
    switch self {
    case .object(let fields):
      .object(
        [.optional(Self.schemaKey, .text(blank: true), "Where an editor finds the schema.")]
          + fields)
    case .either(let shapes): .either(shapes.map(\.forFile))
    default: self
    }
  }

  /// Notes that a value is of another kind.
  func noteKind(of node: Node, into faults: inout FaultList) {
    guard !faults.isBroken(node) else { return }
    faults.add("expected \(expected), found \(node.found)", at: node.span)
  }

  /// Whether a value is of the kind that the shape wants, whatever is in it.
  func hasKind(of node: Node) -> Bool {
    switch (self, node.value) {
    case (.object, .object), (.table, .object), (.list, .array): true
    case (.text, .string), (.text, .array), (.identifier, .string): true
    case (.choice, .string), (.date, .string): true
    case (.integer, .number), (.number, .number), (.boolean, .bool): true
    case (.either(let shapes), _): shapes.contains { $0.hasKind(of: node) }
    default: false
    }
  }

  private func checkList(
    _ node: Node, of shape: Shape, count: ClosedRange<Int>, into faults: inout FaultList
  ) {
    guard case .array(let elements) = node.value else { return noteKind(of: node, into: &faults) }
    if !count.contains(elements.count), !faults.isBroken(node) {
      faults.add(
        elements.isEmpty ? "the list is empty" : "a list of \(elements.count)", at: node.span,
        advice: "Give a list of \(Self.words(forCount: count)).")
    }
    for element in elements { shape.check(element, into: &faults) }
  }

  private static func words(forCount range: ClosedRange<Int>) -> String {
    if range.lowerBound == range.upperBound { return "exactly \(range.lowerBound)" }
    if range.upperBound == .max { return "\(range.lowerBound) or more" }
    return "\(range.lowerBound) to \(range.upperBound)"
  }

  /// Reports as the alternative does that fits best: the only one of the value's kind, or the one with
  /// the fewest faults.
  private func checkEither(_ node: Node, shapes: [Shape], into faults: inout FaultList) {
    let candidates = shapes.filter { $0.hasKind(of: node) }
    if candidates.isEmpty { return noteKind(of: node, into: &faults) }
    if candidates.count == 1 { return candidates[0].check(node, into: &faults) }
    var best: FaultList?
    for shape in candidates {
      var trial = faults.trial()
      shape.check(node, into: &trial)
      if trial.count < best?.count ?? .max { best = trial }
    }
    if let best { faults.adopt(best) }
  }
}
