/// Texts, names, numbers and dates.
extension Shape {
  func checkScalar(_ node: Node, into faults: inout FaultList) {
    switch (self, node.value) {
    case (.text(let blank), .string), (.text(let blank), .array):
      checkText(node, blank: blank, into: &faults)
    case (.identifier, .string(let text)): checkIdentifier(text, at: node.span, into: &faults)
    case (.choice(let words), .string(let text)):
      checkChoice(text, of: words, at: node.span, into: &faults)
    case (.date, .string(let text)): checkDate(text, at: node.span, into: &faults)
    case (.integer(let range), .number(let number)):
      checkInteger(number, range: range, at: node.span, into: &faults)
    case (.number(let range), .number(let number)):
      guard !range.contains(number) else { return }
      noteRange(at: node.span, into: &faults)
    case (.boolean, .bool): break
    default: noteKind(of: node, into: &faults)
    }
  }

  private func checkText(_ node: Node, blank: Bool, into faults: inout FaultList) {
    guard let text = node.text else {
      for line in node.elements {
        if case .string = line.value { continue }
        faults.add("expected a line of text, found \(line.found)", at: line.span)
      }
      return
    }
    if !blank, text.allSatisfy(\.isWhitespace) {
      faults.add("the text is blank", at: node.span, advice: "Write the text.")
    }
  }

  private func checkIdentifier(_ text: String, at span: Range<Int>, into faults: inout FaultList) {
    guard !Identifier.isValid(text) else { return }
    let proposal = Identifier.proposal(for: text).map { "Write \(quoted($0)): " } ?? "Use "
    faults.add(
      "\(quoted(text)) is not a valid name", at: span,
      advice: proposal + "lower-case letters and digits, joined with hyphens.")
  }

  private func checkChoice(
    _ text: String, of words: [String], at span: Range<Int>, into faults: inout FaultList
  ) {
    guard !words.contains(text) else { return }
    let guess = faults.isFull ? nil : nearest(to: text, in: words)
    let known = words.count <= 24 ? "Known here: \(words.joined(separator: ", "))." : ""
    let advice = [guess.map { "Did you mean \(quoted($0))?" }, known]
    faults.add(
      "unknown word \(quoted(text))", at: span,
      advice: advice.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " "))
  }

  private func checkInteger(
    _ number: Double, range: ClosedRange<Int>, at span: Range<Int>, into faults: inout FaultList
  ) {
    if let integer = wholeNumber(number), range.contains(integer) { return }
    noteRange(at: span, into: &faults)
  }

  /// Notes a number that does not fit, as it is written in the file.
  private func noteRange(at span: Range<Int>, into faults: inout FaultList) {
    let literal = String(decoding: faults.source.bytes[span].prefix(40), as: UTF8.self)
    faults.add("expected \(expected), found \(literal)", at: span)
  }

  private func checkDate(_ text: String, at span: Range<Int>, into faults: inout FaultList) {
    guard CivilDate(text) == nil else { return }
    faults.add("\(quoted(text)) is not a date", at: span, advice: Self.remedy(forDate: text))
  }

  private static func remedy(forDate text: String) -> String {
    guard let (year, month, day) = CivilDate.parts(of: text) else {
      return "Write year, month and day like 2026-03-09."
    }
    guard CivilDate.years.contains(year) else {
      return "Give a year from \(CivilDate.years.lowerBound) to \(CivilDate.years.upperBound)."
    }
    guard let first = CivilDate(year: year, month: month, day: 1) else {
      return "Give a month from 01 to 12: year, month and day like 2026-03-09."
    }
    let count = CivilDate.dayCount(month: month, year: year)
    return day == 0
      ? "Days begin with 01." : "\(first.monthName) \(year) has \(count) days."
  }
}
