import DataFile

/// What the shape of a programme cannot say.
extension ContentCheck {
  mutating func programme(_ file: Node, measures: Shelf<Measure>) {
    unrepeated(file["measures"])
    for id in file["measures"]?.elements ?? [] {
      _ = resolve(id, in: measures, what: "measure")
    }
    guard let modules = file["modules"] else { return }
    unique(modules.all("id"), what: "module id")
    unique(modules.all("number"), what: "module number")
    for module in modules.elements {
      unique(module["sections"]?.all("id") ?? [], what: "section id")
    }
    // A next step names a tool without its module.
    unique(modules.all("tools").flatMap { $0.all("id") }, what: "tool id")
    moduleOrder(modules)
  }

  private mutating func moduleOrder(_ modules: Node) {
    let numbers = modules.all("number")
    for (first, second) in zip(numbers, numbers.dropFirst()) {
      guard let earlier = first.integer, let later = second.integer, later < earlier
      else { continue }
      faults.add(
        "module \(later) stands after module \(earlier)", at: second.span,
        advice: "List the modules in the order of their numbers.")
    }
  }
}
