import DataFile
import Prose

extension Lexicon {
  /// Reads a checked lexicon node; patterns that cannot be read become faults.
  init(_ node: Node, faults: inout FaultList) {
    let orthography = Orthography(
      readings: Self.readings(node["readings"]), numbers: Self.numbers(node["numbers"]))
    var decoder = RubricDecoder(orthography: orthography, faults: faults)
    let classes = Self.table(node["classes"], by: &decoder)
    let standIns = Self.table(node["standIns"], by: &decoder)
    var contexts: [Context: [Phrase]] = [:]
    for context in Context.allCases {
      contexts[context] = decoder.phrases(node["contexts"]?[context.rawValue])
    }
    faults = decoder.faults
    let common = Text(node["common"]?.text ?? "", reading: orthography)
    self.init(
      orthography: orthography, classes: classes,
      common: Set(common.tokens.flatMap { [$0.word, $0.stem] }), contexts: contexts,
      standIns: standIns)
  }

  private static func readings(_ node: Node?) -> [String: [String]] {
    var readings: [String: [String]] = [:]
    for line in node?.texts ?? [] {
      let sides = line.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      let words = sides[1].split(separator: " ").map(String.init)
      for form in sides[0].split(separator: " ") { readings[String(form)] = words }
    }
    return readings
  }

  private static func numbers(_ node: Node?) -> [String: Double] {
    var numbers: [String: Double] = [:]
    for member in node?.members ?? [] { numbers[member.key] = member.value.number }
    return numbers
  }

  private static func table(
    _ node: Node?, by decoder: inout RubricDecoder
  ) -> [String: [Phrase]] {
    var table: [String: [Phrase]] = [:]
    for member in node?.members ?? [] { table[member.key] = decoder.phrases(member.value) }
    return table
  }
}
