import Casebook
import DataFile
import Foundation
import Marking
import Prose
import Rubrics

let root = "."
let casebook = ContentFolder(roots: [root]).load()
for f in casebook.faults.prefix(20) { print(f.rendered()) }
let (files, ff) = RubricFolder(roots: [root]).fetch()
let (book, faults) = files.read(
  RubricVocabulary(criteria: Names.criteria, gates: Names.gates, facts: FactKinds.labels))
for f in (ff + faults).prefix(60) {
  FileHandle.standardError.write(Data((f.rendered() + "\n").utf8))
}
if CommandLine.arguments.contains("check") {
  for e in failingExamples(of: book) {
    print(e.signal, e.shouldMatch ? "should match:" : "should MISS:", e.example)
  }
  exit(0)
}
guard let scheme = book.scheme("weekly-review") else {
  print("no scheme")
  exit(3)
}
let marker = Marker(book: book, scheme: scheme)
var briefs: [String: ReviewBrief] = [:]
let path = CommandLine.arguments[1]
let measures = casebook.measures.values
for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
  guard let o = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
    let c = o["case"] as? String, let r = o["review"] as? String, let text = o["text"] as? String,
    let id = o["id"] as? String
  else { continue }
  let key = c + "/" + r
  if briefs[key] == nil {
    guard let item = casebook.cases[c], let review = item.reviews.first(where: { $0.id == r }),
      let p = casebook.programmes[item.programme]
    else {
      print("?", key)
      continue
    }
    briefs[key] = ReviewBrief(review, of: item, in: p, measures: measures, lexicon: book.lexicon)
  }
  let dump = marker.dump(text, about: briefs[key]!)
  let sheet = dump.sheet
  var out: [String: Any] = [
    "id": id, "case": c, "outcome": sheet.outcome.rawValue, "total": sheet.total?.percent ?? -1,
  ]
  out["levels"] = Dictionary(
    uniqueKeysWithValues: sheet.criteria.map {
      ($0.criterion, $0.level.map { $0 as Any } ?? "na" as Any)
    })
  out["gates"] = sheet.gates.map(\.gate)
  out["gateEvidence"] = sheet.gates.map { g in
    [
      g.gate, g.reason,
      g.evidence.map { "\($0.rule)=\($0.quote) {\($0.fact)}" }.joined(separator: " | "),
    ]
  }
  out["advisories"] = sheet.advisories.map(\.id)
  out["counts"] = dump.counts
  out["evidence"] = Dictionary(
    uniqueKeysWithValues: sheet.criteria.map {
      (
        $0.criterion,
        $0.evidence.map {
          "\($0.verdict.rawValue[$0.verdict.rawValue.startIndex]) \($0.rule): \($0.quote)"
        }
      )
    })
  out["seen"] = dump.seen
  print(
    String(
      decoding: try JSONSerialization.data(withJSONObject: out, options: [.sortedKeys]),
      as: UTF8.self))
}
