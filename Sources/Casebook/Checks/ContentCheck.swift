import DataFile

/// Collects what is wrong with one file beyond its shape, with the place of each fault.
///
/// Checks read nodes and not decoded values: they run on files that have other faults too, and what
/// is missing or of another type is passed over, as the shape has told it.
struct ContentCheck {
  var faults: FaultList

  /// That the id is the name of the file and that no other file has it.
  mutating func identity(of file: Node, stem: String, takenBy other: String?) {
    guard let node = file["id"], let id = node.text else { return }
    if id != stem {
      faults.add(
        "the id \(quoted(id)) differs from the name of the file", at: node.span,
        advice: "Write \(quoted(stem)), or rename the file to \(id)\(ContentFile.suffix).")
    } else if let other {
      faults.add(
        "the id \(quoted(id)) is taken by \(other)", at: node.span,
        advice: "Choose another id, and name the file by it.")
    }
  }

  /// That no two of some values are the same; `what` names one of them: "module id".
  mutating func unique(_ nodes: [Node], what: String) {
    var seen: [Node.Value: Node] = [:]
    for node in nodes {
      if let first = seen[node.value] {
        let line = faults.place(of: first.span.lowerBound).line
        faults.add(
          "the \(what) \(node.shown) is used twice", at: node.span,
          advice: "It stands in line \(line) already; give each its own.")
      } else {
        seen[node.value] = node
      }
    }
  }

  /// That no word stands twice in a list.
  mutating func unrepeated(_ list: Node?) {
    var seen: Set<Node.Value> = []
    for node in list?.elements ?? [] where !seen.insert(node.value).inserted {
      faults.add("\(node.shown) is listed twice", at: node.span, advice: "Remove one.")
    }
  }

  /// Notes a name that nothing has; `what` says of what kind: "module".
  mutating func noteUnknown(_ what: String, _ node: Node, known: [String], where place: String = "")
  {
    // What is not a name at all has been told as such.
    guard let name = node.text, Identifier.isValid(name) else { return }
    let guess = nearest(to: name, in: known).map { "Did you mean \(quoted($0))?" }
    let list =
      known.isEmpty || known.count > 24 ? nil : "Known here: \(known.joined(separator: ", "))."
    faults.add(
      "unknown \(what) \(quoted(name))\(place)", at: node.span,
      advice: [guess, list].compactMap(\.self).joined(separator: " "))
  }

  /// The value that a node refers to; nil, and noted, where there is none to be used.
  mutating func resolve<Value>(
    _ node: Node?, in shelf: Shelf<Value>, what: String
  ) -> Value? {
    guard let node, let id = node.text else { return nil }
    if let value = shelf[id] { return value }
    if shelf.disabled.contains(id) {
      faults.add(
        "the \(what) \(quoted(id)) cannot be used, as its own file has faults", at: node.span,
        advice: "Put that file right first.")
    } else {
      noteUnknown(what, node, known: shelf.ids + shelf.disabled.sorted())
    }
    return nil
  }
}

extension Node {
  /// A name or number as a report shows it.
  var shown: String {
    switch value {
    case .string(let text): quoted(text)
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    default: "value"
    }
  }

  /// The date that stands here, if one does.
  var date: CivilDate? { text.flatMap(CivilDate.init(_:)) }

  /// The values of one key in the objects of a list.
  func all(_ key: String) -> [Node] { elements.compactMap { $0[key] } }
}
