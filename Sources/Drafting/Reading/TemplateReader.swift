import Casebook
import DataFile
import Rubrics

/// Reads the file of one move and gathers what is wrong with it.
struct TemplateReader {
  let file: SourceFile
  private(set) var faults: FaultList

  init(file: SourceFile) {
    self.file = file
    faults = FaultList(source: file)
  }

  /// The move by the name of the file; nil where there is none of that name.
  var move: Move? { Move(rawValue: stem) }

  private var stem: String {
    let last = file.name.split(separator: "/").last.map(String.init) ?? file.name
    return last.hasSuffix(".json") ? String(last.dropLast(5)) : last
  }

  /// The wordings of the file; nil where there are faults.
  ///
  /// `takenBy` tells the files of wordings that the move has already.
  mutating func read(takenBy others: [String: SourceFile]) -> MoveTemplates? {
    guard let node = readDataFile(into: &faults) else { return nil }
    let isSound = faults.isEmpty
    if let format = node["format"], let number = format.integer, number > TemplateShape.format {
      faults.add(
        "format \(number) is later than format \(TemplateShape.format), the latest that this"
          + " version reads",
        at: format.span, advice: "Use a later version of Waymark for this file.")
      return nil
    }
    TemplateShape.file(of: move).checkFile(node, into: &faults)
    // Behind broken syntax, ids and references may stand in the wrong object.
    guard isSound else { return nil }
    checkName(node)
    checkIDs(of: node["wordings"], takenBy: others)
    guard let move else { return nil }
    let found = templates(node, of: move)
    return faults.isEmpty ? found : nil
  }

  private mutating func checkName(_ node: Node) {
    guard let id = node["id"], let text = id.text else { return }
    if text != stem {
      faults.add(
        "the id \(quoted(text)) differs from the name of the file", at: id.span,
        advice: "Write \(quoted(stem)), or rename the file to \(text).json.")
    }
  }

  private mutating func checkIDs(of wordings: Node?, takenBy others: [String: SourceFile]) {
    var seen: [String: Node] = [:]
    for node in wordings?.elements.compactMap({ $0["id"] }) ?? [] {
      guard let id = node.text else { continue }
      if let other = others[id] {
        faults.add(
          "the wording id \(quoted(id)) is taken by \(other.name)", at: node.span,
          advice: "Choose another id.")
      } else if let first = seen[id] {
        let line = faults.place(of: first.span.lowerBound).line
        faults.add(
          "the wording id \(quoted(id)) is used twice", at: node.span,
          advice: "It stands in line \(line) already; give each its own.")
      } else {
        seen[id] = node
      }
    }
  }
}

/// From nodes to values; what a shape cannot say is checked on the way.
extension TemplateReader {
  private mutating func templates(_ node: Node, of move: Move) -> MoveTemplates {
    var hints: [MoveTemplates.Hint] = []
    for element in node["hints"]?.elements ?? [] {
      hints.append(
        MoveTemplates.Hint(
          condition: condition(element["when"], of: move), question: element["ask"]?.text ?? ""))
    }
    let criterion = node["serves"]?.text ?? ""
    var wordings: [Wording] = []
    for element in node["wordings"]?.elements ?? [] {
      wordings.append(wording(element, of: move, serving: criterion))
    }
    return MoveTemplates(
      move: move, title: node["title"]?.text ?? "", about: node["about"]?.text ?? "",
      hints: hints, wordings: wordings, source: file)
  }

  private mutating func wording(
    _ node: Node, of move: Move, serving criterion: String
  ) -> Wording {
    Wording(
      id: node["id"]?.text ?? "", move: move, criterion: node["serves"]?.text ?? criterion,
      condition: condition(node["when"], of: move),
      tone: node["tone"]?.text.flatMap(DraftOptions.Tone.init),
      length: node["length"]?.text.flatMap(DraftOptions.Length.init),
      pieces: pieces(node["text"], of: move), note: node["note"]?.text,
      fits: example(node["fits"], in: node), misses: example(node["misses"], in: node))
  }

  private mutating func condition(_ node: Node?, of move: Move) -> Condition? {
    guard let node, let source = node.text else { return nil }
    do {
      let condition = try ConditionParser.parse(source)
      let known = move.numberNames.map(\.name)
      for label in condition.labels where !known.contains(label) {
        noteUnknown("fact", label, at: node, known: known)
      }
      return condition
    } catch {
      faults.add(
        "the condition \(quoted(source)) cannot be read: \(error.problem)", at: node.span,
        advice: "A condition reads like: entries >= 2 and not risk-act.")
      return nil
    }
  }

  /// The parts of a text, line by line.
  private mutating func pieces(_ node: Node?, of move: Move) -> [Wording.Piece] {
    guard let node else { return [] }
    let lines: [Node] = if case .array(let elements) = node.value { elements } else { [node] }
    var pieces: [Wording.Piece] = []
    for line in lines {
      if !pieces.isEmpty { pieces.append(.words("\n")) }
      do {
        pieces += try WordingText.pieces(of: line.text ?? "")
      } catch {
        faults.add(error.problem, at: line.span, advice: error.advice)
      }
    }
    let known = move.fieldNames.map(\.name)
    for name in pieces.flatMap(\.fields) where !known.contains(name) {
      noteUnknown("field", name, at: node, known: known)
    }
    return pieces
  }

  private mutating func example(_ node: Node?, in wording: Node) -> Wording.Example {
    let span = node?.span ?? wording.span
    guard let node, let text = node.text else {
      var numbers: [String: Int] = [:]
      for member in node?["facts"]?.members ?? [] { numbers[member.key] = member.value.integer }
      let without = Set(node?["without"]?.texts ?? [])
      return Wording.Example(subject: .made(numbers: numbers, without: without), span: span)
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count != 2 || !parts.allSatisfy(Identifier.isValid) {
      faults.add(
        "\(quoted(text)) does not name a review", at: node.span,
        advice: "Write the id of a case and of its review, like leanne-half-done/week-3.")
    }
    return Wording.Example(
      subject: .review(caseID: parts.first ?? "", reviewID: parts.last ?? ""), span: span)
  }

  private mutating func noteUnknown(
    _ what: String, _ name: String, at node: Node, known: [String]
  ) {
    let guess = nearest(to: name, in: known).map { "Did you mean \(quoted($0))?" }
    faults.add(
      "unknown \(what) \(quoted(name))", at: node.span,
      advice: guess ?? "docs/drafting.md lists those of each move.")
  }
}
