import DataFile

/// What the shape of a measure cannot say.
extension ContentCheck {
  mutating func measure(_ file: Node, among others: [Measure]) {
    let items = file["items"]
    bounds(items?["values"], of: "values")
    bounds(file["range"], of: "range")
    range(of: file)
    positions(items?["reversed"], count: items?["count"]?.integer)
    positions(items?["riskItem"], count: items?["count"]?.integer)
    wording(items?["wording"], count: items?["count"]?.integer)
    if let (low, high) = file["range"]?.bounds, low < high {
      bands(file["bands"]?["list"], range: low...high)
      figures(of: file, range: low...high)
    }
    pairing(of: file)
    names(of: file, among: others)
  }

  /// That a pair of numbers is in order.
  private mutating func bounds(_ pair: Node?, of what: String) {
    guard let pair, let (low, high) = pair.bounds, low >= high else { return }
    faults.add(
      "the lowest of the \(what) is not below the highest", at: pair.span,
      advice: "Write the lowest first, then the highest.")
  }

  /// That the range is the one that the items make.
  private mutating func range(of file: Node) {
    guard let range = file["range"], let given = range.bounds,
      let count = file["items"]?["count"]?.integer, let values = file["items"]?["values"]?.bounds,
      let scoring = file["scoring"]?.text
    else { return }
    let factor = scoring == MeasureShape.mean ? 1 : Double(count)
    let made = (low: values.low * factor, high: values.high * factor)
    guard given != made, given.low < given.high, made.low < made.high else { return }
    faults.add(
      "the range is \(scoreText(given.low)) to \(scoreText(given.high)), and the items make"
        + " \(scoreText(made.low)) to \(scoreText(made.high))",
      at: range.span, advice: "Put right the range, or the items, their values or the scoring.")
  }

  /// That positions, one or a list, are those of items.
  private mutating func positions(_ node: Node?, count: Int?) {
    guard let node, let count else { return }
    unrepeated(node)
    for position in node.elements.isEmpty ? [node] : node.elements {
      guard let number = position.integer, number > count else { continue }
      faults.add(
        "there is no item \(number): the measure has \(count)", at: position.span,
        advice: "Items are counted from 1.")
    }
  }

  private mutating func wording(_ list: Node?, count: Int?) {
    guard let list, let count, !list.elements.isEmpty, list.elements.count != count else { return }
    faults.add(
      "\(list.elements.count) items are worded, and the measure has \(count)", at: list.span,
      advice: "Word every item in its order, or none.")
  }

  private mutating func bands(_ list: Node?, range: ClosedRange<Double>) {
    guard let list else { return }
    unique(list.all("name"), what: "band name")
    let starts = list.all("from")
    for start in starts { within(range, start, what: "the band begins at") }
    for (first, second) in zip(starts, starts.dropFirst()) {
      guard let low = first.number, let high = second.number, low >= high else { continue }
      faults.add(
        "the band from \(scoreText(high)) follows the one from \(scoreText(low))", at: second.span,
        advice: "List the bands from the lowest to the highest.")
    }
    if let first = starts.first, let from = first.number, from > range.lowerBound {
      let low = scoreText(range.lowerBound)
      faults.add(
        "the lowest band begins at \(scoreText(from)), and the range at \(low)", at: first.span,
        advice: "Begin with a band from \(low).")
    }
  }

  /// That a threshold lies in the range, and that a change can be as large as it must be.
  private mutating func figures(of file: Node, range: ClosedRange<Double>) {
    if let node = file["caseness"]?["value"] { within(range, node, what: "caseness begins at") }
    guard let node = file["reliableChange"]?["value"], let value = node.number,
      value <= 0 || value > range.upperBound - range.lowerBound
    else { return }
    faults.add(
      "no change of \(scoreText(value)) can be, with scores from \(scoreText(range.lowerBound)) to"
        + " \(scoreText(range.upperBound))",
      at: node.span, advice: "Give the smallest change that is reliable, more than 0.")
  }

  private mutating func within(_ range: ClosedRange<Double>, _ node: Node, what: String) {
    guard let value = node.number, !range.contains(value) else { return }
    faults.add(
      "\(what) \(scoreText(value)), and scores go from \(scoreText(range.lowerBound)) to"
        + " \(scoreText(range.upperBound))",
      at: node.span, advice: "Put right the figure or the range.")
  }
}

/// The part of a measure in judging recovery, and its names.
extension ContentCheck {
  private mutating func pairing(of file: Node) {
    let isSpecific = file["pairing"]?.text == MeasureShape.specific
    if isSpecific, file["problems"] == nil, let pairing = file["pairing"] {
      faults.add(
        "a specific pairing without \"problems\"", at: pairing.span,
        advice: "List under \"problems\" what the measure is specific to.")
    }
    if !isSpecific, let problems = file["problems"] {
      faults.add(
        "\"problems\" without a specific pairing", at: problems.span,
        advice: "Remove them, or write \"pairing\": \"specific\".")
    }
    if let pairing = file["pairing"], file["caseness"] == nil {
      faults.add(
        "a pairing without \"caseness\", by which recovery is judged", at: pairing.span,
        advice: "Add \"caseness\", or remove the pairing.")
    }
  }

  /// That a message can tell the measure from every other by its names.
  private mutating func names(of file: Node, among others: [Measure]) {
    unrepeated(file["aliases"])
    for alias in file["aliases"]?.elements ?? [] {
      guard let text = alias.text, text != text.lowercased() else { continue }
      faults.add(
        "the alias \(quoted(text)) has capital letters", at: alias.span,
        advice: "Write \(quoted(text.lowercased())): messages are compared in lower case.")
    }
    for name in [file["name"]].compactMap(\.self) + (file["aliases"]?.elements ?? []) {
      guard let text = name.text, let other = others.first(where: { $0.isNamed(text) })
      else { continue }
      faults.add(
        "\(quoted(text)) is a name of the measure \(quoted(other.id)) already", at: name.span,
        advice: "Remove it here or there, so that a message can name the one or the other.")
    }
  }
}

extension Measure {
  fileprivate func isNamed(_ text: String) -> Bool {
    ([name] + aliases).contains { $0.lowercased() == text.lowercased() }
  }
}

extension Node {
  /// The two numbers of a list of two.
  fileprivate var bounds: (low: Double, high: Double)? {
    let numbers = elements.compactMap(\.number)
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }
}
