import DataFile
import Prose

/// What rubric files may refer to outside themselves.
package struct RubricVocabulary: Sendable {
  /// The criteria that the marking scheme has; each must be in one rubric file.
  package let criteria: [String]
  /// The gates that the marking scheme has; each must be in one rubric file.
  package let gates: [String]
  /// Labels of the facts that the engine finds in a message or its review.
  package let facts: [String]

  package init(criteria: [String], gates: [String], facts: [String]) {
    self.criteria = criteria
    self.gates = gates
    self.facts = facts
  }
}

/// The rubric files of a folder, by the parts that they play.
package struct RubricFiles: Sendable {
  package let lexicon: SourceFile
  package let rubrics: [SourceFile]
  package let schemes: [SourceFile]

  package init(lexicon: SourceFile, rubrics: [SourceFile], schemes: [SourceFile]) {
    self.lexicon = lexicon
    self.rubrics = rubrics
    self.schemes = schemes
  }

  /// Reads and proves the structure of all files; every fault of every file is collected.
  ///
  /// A book is given even where there are faults: what is bad is left out of it.
  package func read(_ vocabulary: RubricVocabulary) -> (book: RubricBook, faults: [Fault]) {
    var reader = RubricReader(vocabulary: vocabulary)
    reader.readLexicon(lexicon)
    for file in rubrics { reader.readRubric(file) }
    for file in schemes { reader.readScheme(file) }
    reader.checkCompleteness(of: rubrics.first ?? lexicon)
    return (reader.book, reader.faults)
  }
}

/// Gathers the parts of a rubric book and what is wrong with them.
private struct RubricReader {
  let vocabulary: RubricVocabulary
  private(set) var faults: [Fault] = []
  private var lexicon = Lexicon()
  private var signals: [Signal] = []
  private var joins: [Join] = []
  private var criteria: [Criterion] = []
  private var gates: [Gate] = []
  private var schemes: [Scheme] = []
  private var nodes: [(file: SourceFile, node: Node)] = []

  init(vocabulary: RubricVocabulary) { self.vocabulary = vocabulary }

  var book: RubricBook {
    RubricBook(
      lexicon: lexicon, signals: signals, joins: joins, criteria: criteria, gates: gates,
      schemes: schemes)
  }

  mutating func readLexicon(_ file: SourceFile) {
    var list = FaultList(source: file)
    if let node = checked(RubricShapes.lexicon, &list) {
      lexicon = Lexicon(node, faults: &list)
    }
    faults += list.faults
  }

  mutating func readRubric(_ file: SourceFile) {
    var list = FaultList(source: file)
    defer { faults += list.faults }
    guard let node = checked(RubricShapes.rubric, &list) else { return }
    nodes.append((file, node))
    var decoder = RubricDecoder(orthography: lexicon.orthography, faults: list)
    for element in node["signals"]?.elements ?? [] {
      signals.append(decoder.signal(element))
      checkClasses(of: element, signals[signals.count - 1], &decoder.faults)
    }
    joins += node["joins"]?.elements.map(decoder.join) ?? []
    for element in node["criteria"]?.elements ?? [] { criteria.append(decoder.criterion(element)) }
    for element in node["gates"]?.elements ?? [] { gates.append(decoder.gate(element)) }
    list = decoder.faults
  }

  mutating func readScheme(_ file: SourceFile) {
    var list = FaultList(source: file)
    defer { faults += list.faults }
    guard let node = checked(RubricShapes.scheme, &list) else { return }
    for element in node["criteria"]?.elements ?? [] {
      expect(element["criterion"], among: vocabulary.criteria, "criterion", &list)
    }
    for element in node["gates"]?.elements ?? [] {
      expect(element, among: vocabulary.gates, "gate", &list)
    }
    schemes.append(Scheme(node))
  }

  /// Signals, joins, criteria and gates can name each other over files, so this comes last.
  mutating func checkCompleteness(of fallback: SourceFile) {
    let labels = signals.map(\.id) + joins.map(\.id) + vocabulary.facts
    var seen: Set<String> = []
    for (file, node) in nodes {
      var list = FaultList(source: file)
      checkNames(node, &seen, &list)
      checkLabels(node, labels, &list)
      faults += list.faults
    }
    // A file that is not read lacks its criteria for a reason that has been told.
    guard faults.isEmpty else { return }
    var list = FaultList(source: fallback)
    for id in vocabulary.criteria where !criteria.contains(where: { $0.id == id }) {
      list.add(
        "no rubric file has the criterion \"\(id)\"", at: 0..<0,
        advice: "Every criterion of the marking scheme needs its rubric.")
    }
    for id in vocabulary.gates where !gates.contains(where: { $0.id == id }) {
      list.add(
        "no rubric file has the gate \"\(id)\"", at: 0..<0,
        advice: "Every gate of the marking scheme needs its rubric.")
    }
    faults += list.faults
  }
}

// MARK: - Checks

extension RubricReader {
  private func checked(_ shape: Shape, _ list: inout FaultList) -> Node? {
    guard let node = readDataFile(into: &list) else { return nil }
    shape.checkFile(node, into: &list)
    return list.faults.isEmpty ? node : nil
  }

  private func checkClasses(of node: Node, _ signal: Signal, _ list: inout FaultList) {
    let known = Array(lexicon.classes.keys) + Array(lexicon.standIns.keys)
    for name in signal.phrases.flatMap(\.classes) where !known.contains(name) {
      list.add(
        "signal \"\(signal.id)\" uses the unknown class \"@\(name)\"",
        at: node.span.lowerBound..<node.span.lowerBound,
        advice: suggestion(for: name, among: known.sorted()))
    }
  }

  private func checkNames(_ node: Node, _ seen: inout Set<String>, _ list: inout FaultList) {
    let parts = ["signals", "joins", "criteria", "gates"].flatMap { node[$0]?.elements ?? [] }
    for part in parts {
      guard let id = part["id"], let name = id.text, !seen.insert(name).inserted else { continue }
      list.add("\"\(name)\" is there twice", at: id.span, advice: "Give one of them another name.")
    }
    for criterion in node["criteria"]?.elements ?? [] {
      expect(criterion["id"], among: vocabulary.criteria, "criterion", &list)
    }
    for gate in node["gates"]?.elements ?? [] {
      expect(gate["id"], among: vocabulary.gates, "gate", &list)
      for id in gate["criteria"]?.elements ?? [] {
        expect(id, among: vocabulary.criteria, "criterion", &list)
      }
    }
  }

  private func checkLabels(_ node: Node, _ labels: [String], _ list: inout FaultList) {
    for label in labelNodes(of: node) {
      expect(label, among: labels, "signal, join or fact", &list)
    }
    for condition in conditionNodes(of: node) {
      guard let parsed = try? ConditionParser.parse(condition.text ?? "") else { continue }
      for label in parsed.labels where !labels.contains(label) {
        list.add(
          "unknown signal, join or fact \"\(label)\"", at: condition.span,
          advice: suggestion(for: label, among: labels))
      }
    }
  }

  private func labelNodes(of node: Node) -> [Node] {
    var labels: [Node] = []
    for join in node["joins"]?.elements ?? [] {
      labels += join["one"]?.elements ?? []
      labels += join["near"]?.elements ?? []
    }
    for clue in children(of: node["criteria"], under: "clues") {
      if let label = clue["of"] { labels.append(label) }
    }
    for way in children(of: node["gates"], under: "ways") { labels += way["show"]?.elements ?? [] }
    return labels
  }

  private func conditionNodes(of node: Node) -> [Node] {
    let rules =
      children(of: node["criteria"], under: "needs") + children(of: node["criteria"], under: "caps")
    return (rules + children(of: node["gates"], under: "ways")).compactMap { $0["when"] }
  }

  private func children(of list: Node?, under key: String) -> [Node] {
    (list?.elements ?? []).flatMap { $0[key]?.elements ?? [] }
  }

  private func expect(
    _ node: Node?, among names: [String], _ kind: String, _ list: inout FaultList
  ) {
    guard let node, let name = node.text, !names.contains(name) else { return }
    list.add(
      "unknown \(kind) \"\(name)\"", at: node.span, advice: suggestion(for: name, among: names))
  }

  private func suggestion(for name: String, among names: [String]) -> String {
    nearest(to: name, in: names).map { "Did you mean \"\($0)\"?" } ?? ""
  }
}
