import DataFile
import Prose

/// Turns the checked node of a rubric file into values; what cannot be read becomes a fault.
struct RubricDecoder {
  let orthography: Orthography
  var faults: FaultList

  mutating func phrases(_ node: Node?) -> [Phrase] {
    var phrases: [Phrase] = []
    for element in node?.elements ?? [] {
      guard let source = element.text else { continue }
      do {
        phrases.append(try Phrase(source, reading: orthography))
      } catch {
        faults.add(
          "the pattern \"\(source)\" cannot be read: \(error.problem)", at: element.span,
          advice: "Patterns are explained in docs/rubrics.md.")
      }
    }
    return phrases
  }

  mutating func condition(_ node: Node?) -> Condition {
    guard let node, let source = node.text else { return .any([]) }
    do {
      return try ConditionParser.parse(source)
    } catch {
      faults.add(
        "the condition \"\(source)\" cannot be read: \(error.problem)", at: node.span,
        advice: "A condition reads like: score.right and (score-meaning or score-tied).")
      return .any([])
    }
  }

  mutating func signal(_ node: Node) -> Signal {
    Signal(
      id: node["id"]?.text ?? "", about: node["about"]?.text ?? "",
      phrases: phrases(node["patterns"]),
      place: node["in"]?.text.flatMap(Signal.Place.init) ?? .anywhere,
      unless: Set(Context.allCases).subtracting(
        node["keeps"]?.texts.compactMap(Context.init) ?? []),
      matches: node["matches"]?.texts ?? [], misses: node["misses"]?.texts ?? [],
      source: node["source"]?.text ?? "", alone: node["alone"]?.text)
  }

  func join(_ node: Node) -> Join {
    Join(
      id: node["id"]?.text ?? "", about: node["about"]?.text ?? "",
      one: node["one"]?.texts ?? [], near: node["near"]?.texts ?? [],
      within: node["within"]?.integer ?? 0)
  }

  mutating func criterion(_ node: Node) -> Criterion {
    Criterion(
      id: node["id"]?.text ?? "", title: node["title"]?.text ?? "",
      question: node["question"]?.text ?? "", anchors: node["anchors"]?.texts ?? [],
      clues: node["clues"]?.elements.map(clue) ?? [],
      thresholds: node["thresholds"]?.elements.compactMap(\.integer) ?? [],
      needs: rules(node["needs"]), caps: rules(node["caps"]),
      coaching: node["coaching"]?.texts ?? [], reflection: node["reflection"]?.text ?? "",
      source: node["source"]?.text ?? "")
  }

  private func clue(_ node: Node) -> Criterion.Clue {
    Criterion.Clue(
      label: node["of"]?.text ?? "", worth: node["worth"]?.integer ?? 0,
      most: node["most"]?.integer ?? 1, because: node["because"]?.text ?? "",
      missing: node["missing"]?.text ?? "")
  }

  private mutating func rules(_ node: Node?) -> [Criterion.Rule] {
    var rules: [Criterion.Rule] = []
    for element in node?.elements ?? [] {
      rules.append(
        Criterion.Rule(
          level: element["level"]?.integer ?? 0, when: condition(element["when"]),
          because: element["because"]?.text ?? ""))
    }
    return rules
  }

  mutating func gate(_ node: Node) -> Gate {
    var ways: [Gate.Way] = []
    for element in node["ways"]?.elements ?? [] {
      ways.append(
        Gate.Way(
          when: condition(element["when"]), show: element["show"]?.texts ?? [],
          because: element["because"]?.text ?? ""))
    }
    return Gate(
      id: node["id"]?.text ?? "", title: node["title"]?.text ?? "",
      about: node["about"]?.text ?? "", ways: ways, criteria: node["criteria"]?.texts ?? [],
      source: node["source"]?.text ?? "")
  }
}

extension Scheme {
  /// Reads a checked scheme node.
  init(_ node: Node) {
    let advisories = node["advisories"]
    id = node["id"]?.text ?? ""
    title = node["title"]?.text ?? ""
    about = node["about"]?.text ?? ""
    criteria =
      node["criteria"]?.elements.map {
        Weight(
          criterion: $0["criterion"]?.text ?? "", weight: $0["weight"]?.integer ?? 1,
          top: $0["top"]?.integer ?? 3, urgency: $0["urgency"]?.number ?? 1,
          pride: $0["pride"]?.number ?? 1)
      } ?? []
    gates = node["gates"]?.texts ?? []
    competent = node["competent"]?.number ?? 50
    skilled = node["skilled"]?.number ?? 75
    self.advisories = Advisories(
      fewestWords: advisories?["fewestWords"]?.integer ?? 1,
      mostWords: advisories?["mostWords"]?.integer ?? 10_000,
      leastEnglish: advisories?["leastEnglish"]?.integer ?? 0,
      shortestParts: advisories?["shortestParts"]?.number ?? 0,
      mostCopied: advisories?["mostCopied"]?.integer ?? 100,
      mostRepeated: advisories?["mostRepeated"]?.integer ?? 100)
  }
}
